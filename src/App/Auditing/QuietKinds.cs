using Wengang.App.Data;

namespace Wengang.App.Auditing;

/// <summary>
/// Acts that change no fact, region, imported sheet, frozen month or setting of figures, so that what was computed from those may be kept. Any
/// other act counts as a change, also one that is added later. An act of these kinds that writes such a row all the same fails when it is completed.
/// </summary>
public static class QuietKinds
{
    /// <summary>Those that find, decide or close findings.</summary>
    public static readonly IReadOnlySet<OperationKind> OfFindings = new HashSet<OperationKind>
    {
        OperationKind.FindingsRun, OperationKind.FindingDecision, OperationKind.FindingStrike,
    };

    public static readonly IReadOnlySet<OperationKind> All = new HashSet<OperationKind>(OfFindings)
    {
        OperationKind.SignIn, OperationKind.SignInFailed, OperationKind.SignOut, OperationKind.AccountChange, OperationKind.PostChange,
        OperationKind.EvidenceExport, OperationKind.FullIdentityExport, OperationKind.TableExport, OperationKind.ListExport, OperationKind.AuditExport,
        OperationKind.IdentityShown, OperationKind.FormFill, OperationKind.FormMapping, OperationKind.HeadingsLearnt, OperationKind.ImportPrepared,
        OperationKind.ReportBegin, OperationKind.ReportSave, OperationKind.ReportStep, OperationKind.ReportPdf, OperationKind.TemplateAdd,
        OperationKind.JobQueued, OperationKind.JobEnded, OperationKind.Backup, OperationKind.ChainVerification, OperationKind.Cleaning,
        OperationKind.UnlockAsked, OperationKind.MonthUnlocked, OperationKind.UnlockDecided,
        OperationKind.CodeAsked, OperationKind.CodeTried, OperationKind.ApplicantLeft,
        OperationKind.MessageSending, OperationKind.Reminded, OperationKind.MessageRead, OperationKind.MessageSettings,
        OperationKind.SampleCommitted, OperationKind.CallerAssigned, OperationKind.QualityFound, OperationKind.QualityHandled,
        OperationKind.PolicyDrafted, OperationKind.PolicySubmitted, OperationKind.PolicyReturned, OperationKind.PolicySimulated,
        OperationKind.PolicyDecided, OperationKind.DecisionOverridden,
    };

    /// <summary>Tables beside those of facts from which figures and the frame of pages are computed.</summary>
    private static readonly string[] Tables = ["division", "person", "frozen_figure", "import_source", "undone_import"];

    private const string Settings = "setting";
    private const string SettingsOfFigures = "indicators ";

    /// <summary>Whether a row that is written may change what was computed.</summary>
    internal static bool IsLoud(string table, Recorded row) => row switch
    {
        Fact => true,
        Change { Entity: Settings } change => change.Key.StartsWith(SettingsOfFigures, StringComparison.Ordinal),
        Change change => Tables.Contains(change.Entity),
        _ => Tables.Contains(table),
    };
}
