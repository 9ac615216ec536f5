namespace Wengang.App.Auditing;

/// <summary>The business acts that leave a trace.</summary>
public enum OperationKind
{
    Upgrade,
    Import,
    Freeze,
    FindingsRun,
    FindingDecision,
    EvidenceExport,
    FullIdentityExport,
    TableExport,
    FormFill,
    FormMapping,
    Backup,
    Restore,
    SignIn,
    SignInFailed,
    SignOut,
    AccountChange,
    PostChange,
    SettingChange,
    JobQueued,
    JobEnded,
}
