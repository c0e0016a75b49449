@echo off
rem Starts oit: finds a Java 21 or newer, builds target\oit.jar the first time, runs it.
rem Exit codes of its own: 78 this machine lacks Java 21+ (or, for the first build, Maven);
rem 70 the first build failed. All others come from the program.
setlocal EnableExtensions DisableDelayedExpansion
set "OIT_HERE=%~dp0"
set "OIT_JAR=%~dp0target\oit.jar"
set "OIT_OLDEST=21"
set "OIT_JAVA="
set "OIT_JDK="

rem oit prints UTF-8; the console goes back to its own code page at the end
set "OIT_PAGE="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "OIT_PAGE=%%p"
chcp 65001 >nul

if defined OIT_JAVA_HOME call :try "%OIT_JAVA_HOME%"
if not defined OIT_JAVA if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined OIT_JAVA call :try_path
if not defined OIT_JAVA for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Zulu\*") do call :try "%%~d"
if not defined OIT_JAVA goto no_java
if exist "%OIT_JAR%" goto run

where mvn >nul 2>nul
if errorlevel 1 goto no_maven
>&2 echo กำลังสร้างโปรแกรม ครั้งแรกเท่านั้น อาจใช้เวลาหลายนาที / Building oit, only this first time; it may take minutes ...
if defined OIT_JDK set "JAVA_HOME=%OIT_JDK%"
call mvn -q -B -f "%OIT_HERE%pom.xml" -DskipTests package 1>&2
if errorlevel 1 goto no_build
if not exist "%OIT_JAR%" goto no_build

:run
set "OIT_OPTIONS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
rem long commands: as ./oit explains; options of the Java machine set by the user come first
set "OIT_LONG=-XX:+UseSerialGC -Xmx512m -XX:MetaspaceSize=96m"
if defined JDK_JAVA_OPTIONS set "OIT_LONG="
for %%c in (scan rejudge worker serve schedule) do if /i "%~1"=="%%c" set "OIT_OPTIONS=%OIT_LONG%"
"%OIT_JAVA%" %OIT_OPTIONS% -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -jar "%OIT_JAR%" %*
set "OIT_CODE=%ERRORLEVEL%"
goto end

:no_java
>&2 echo ไม่พบ Java %OIT_OLDEST% ขึ้นไปในเครื่องนี้ โปรดติดตั้ง JDK %OIT_OLDEST% ขึ้นไป หรือกำหนด OIT_JAVA_HOME
>&2 echo oit needs Java %OIT_OLDEST% or newer and found none: install a JDK %OIT_OLDEST%+ or set OIT_JAVA_HOME.
set "OIT_CODE=78"
goto end

:no_maven
>&2 echo ต้องติดตั้ง Maven 3.8.6 ขึ้นไปก่อนใช้งานครั้งแรก
>&2 echo oit is not built yet and Maven is missing: install Maven 3.8.6 or newer.
set "OIT_CODE=78"
goto end

:no_build
if exist "%OIT_JAR%" del "%OIT_JAR%"
>&2 echo สร้างโปรแกรมไม่สำเร็จ ดูข้อความด้านบน
>&2 echo The build failed, see above. It needs a JDK %OIT_OLDEST% or newer and, the first time, access to a Maven repository.
set "OIT_CODE=70"
goto end

:end
if defined OIT_PAGE chcp %OIT_PAGE% >nul
exit /b %OIT_CODE%

rem Takes the Java in folder %1 when it is new enough.
:try
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "OIT_VERSION="
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do set "OIT_VERSION=%%~v"
call :major
if %OIT_MAJOR% LSS %OIT_OLDEST% exit /b 0
set "OIT_JAVA=%~1\bin\java.exe"
if exist "%~1\bin\javac.exe" set "OIT_JDK=%~1"
exit /b 0

rem Takes the java on the PATH when it is new enough.
:try_path
where java >nul 2>nul
if errorlevel 1 exit /b 0
set "OIT_VERSION="
for /f "tokens=3" %%v in ('java -version 2^>^&1 ^| findstr /c:" version "') do set "OIT_VERSION=%%~v"
call :major
if %OIT_MAJOR% GEQ %OIT_OLDEST% set "OIT_JAVA=java"
exit /b 0

rem 21.0.4 becomes 21; 1.8.0_402 becomes 1, which is old enough to be refused.
:major
set "OIT_MAJOR=0"
for /f "delims=.-+_ " %%m in ("%OIT_VERSION%") do set "OIT_MAJOR=%%m"
exit /b 0
