; The installer for Windows, for one user and without administrator's rights. Not tried here.
; `dev.py build` runs it:  iscc /DName=… /DTitle=… /DVersion=… /DAppId=… /DScheme=… /DAuthors=…
;                               /DBundle=… /DIcon=… /DOut=… storekeeper.iss

[Setup]
AppId={#AppId}
AppName={#Title}
AppVersion={#Version}
AppPublisher={#Authors}
DefaultDirName={autopf}\{#Title}
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
CloseApplications=yes
WizardStyle=modern
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\{#Name}.exe
UninstallDisplayName={#Title}
Compression=lzma2
SolidCompression=yes
OutputDir={#Out}
OutputBaseFilename={#Name}-{#Version}-windows-setup

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"

[InstallDelete]
; what an earlier version brought and this one does not
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{autoprograms}\{#Title}"; Filename: "{app}\{#Name}.exe"; AppUserModelID: "{#AppId}"

[Registry]
Root: HKA; Subkey: "Software\Classes\{#Scheme}"; ValueType: string; ValueData: "URL:{#Title}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#Scheme}"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\{#Scheme}\DefaultIcon"; ValueType: string; ValueData: """{app}\{#Name}.exe"",0"
Root: HKA; Subkey: "Software\Classes\{#Scheme}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Name}.exe"" ""%1"""

[Run]
Filename: "{app}\{#Name}.exe"; Description: "{cm:LaunchProgram,{#Title}}"; Flags: nowait postinstall skipifsilent
