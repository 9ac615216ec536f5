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
    ReportBegin,
    ReportSave,
    ReportStep,
    ReportPdf,
    TemplateAdd,
    Backup,
    Restore,
    SignIn,
    SignInFailed,
    SignOut,
    AccountChange,
    PostChange,
    SettingChange,
    FindingStrike,
    JobQueued,
    JobEnded,

    /// <summary>Files were dropped, a decision was taken or a batch was put aside.</summary>
    ImportPrepared,

    /// <summary>An import was undone as a whole.</summary>
    ImportUndone,

    /// <summary>What a heading means was learnt or forgotten.</summary>
    HeadingsLearnt,

    UpkeepSettings,
    ChainVerification,
    Cleaning,

    /// <summary>Everything sealed was sealed anew with another key.</summary>
    KeyChange,
    AuditExport,
    PersonAdded,
    PersonCorrected,
    PersonChanged,
    PersonMoved,
    PersonLeft,
    PersonMerged,
    MergeUndone,
    WorkAdded,
    WorkCorrected,
    WorkChanged,
    WorkEnded,
    IdentityShown,
    ListExport,

    /// <summary>A month of monitoring was opened, by calendar or by hand.</summary>
    MonthOpened,

    /// <summary>A village or township was marked as done with a month's check.</summary>
    MonthMarked,

    /// <summary>Such a mark was taken back.</summary>
    MonthMarkTaken,

    /// <summary>Answers of a month's check.</summary>
    CheckAnswered,

    /// <summary>An answer was taken back.</summary>
    CheckUndone,

    WalkingOrderSet,
    MonitoringSettings,
    CalendarSet,

    DeviceRegistered,

    /// <summary>A phone was in touch.</summary>
    DeviceSeen,
    DeviceWipeOrdered,

    /// <summary>A phone said that nothing is left on it.</summary>
    DeviceWiped,

    /// <summary>A part of a phone's log arrived.</summary>
    CollectReceived,

    /// <summary>It was decided which of two answers of the same field holds.</summary>
    ConflictSettled,
    /// <summary>A month was locked: frozen as a version, no answer is taken any more.</summary>
    MonthLocked,

    UnlockAsked,

    /// <summary>A locked month was opened again, with the approval of a second person.</summary>
    MonthUnlocked,

    /// <summary>A request to unlock was refused or taken back.</summary>
    UnlockDecided,

    /// <summary>Messages were taken from the outbox for sending, or what came of it was written down.</summary>
    MessageSending,

    /// <summary>People were reminded of what is due.</summary>
    Reminded,

    MessageRead,
    MessageSettings,

    /// <summary>The daily list of people to be looked after was brought up to date.</summary>
    LeadsFound,

    /// <summary>Referrals followed what checks and sheets say: placed, taken off, taken up again.</summary>
    ReferralUpkeep,

    /// <summary>What is overdue was raised to the next level.</summary>
    HelpEscalated,

    ReferralListed,
    ReferralWithdrawn,
    ReferralSent,

    /// <summary>The labour bureau accepted or returned.</summary>
    ReferralAnswered,

    HelperAssigned,
    HelpRecorded,
    ReferralPlaced,

    /// <summary>Help ended or rests otherwise than by work, goes on again, or was struck off.</summary>
    ReferralExit,

    ReferralSettings,

    /// <summary>A version of a policy was begun or edited.</summary>
    PolicyDrafted,

    /// <summary>A draft waits for a second person.</summary>
    PolicySubmitted,

    /// <summary>The second person sent it back.</summary>
    PolicyReturned,
    PolicyPublished,
    PolicyWithdrawn,

    /// <summary>A policy was applied to somebody and the decision kept with its facts.</summary>
    PolicyDecided,

    /// <summary>Somebody decided otherwise than the policy, for a reason and until a day.</summary>
    DecisionOverridden,

    /// <summary>A version was tried on the county's people; nothing of them changed.</summary>
    PolicySimulated,
    WarningsFound,
    WarningHandled,

    /// <summary>The hash of the seed of a month's samples was published.</summary>
    SampleCommitted,

    /// <summary>The seed was published and the samples drawn.</summary>
    SampleDrawn,

    /// <summary>What a call-back found.</summary>
    SampleCalled,
    SampleCallUndone,

    /// <summary>It was said who is to call.</summary>
    CallerAssigned,

    /// <summary>What looks odd in a month's answers was found anew.</summary>
    QualityFound,
    QualityHandled,
    /// <summary>Claims for subsidies were made, by the system or for somebody.</summary>
    SubsidyClaimed,

    /// <summary>A step of claims.</summary>
    SubsidyStep,

    /// <summary>A case against a claim was opened, settled, or money came back.</summary>
    SubsidyCase,

    /// <summary>Claims were compared with what else is known.</summary>
    SubsidyChecks,

    NoticePosted,
    NoticeWithdrawn,

    /// <summary>A paper of a claim or the photo of a board was kept.</summary>
    EvidenceKept,

    PaymentPlanned,

    /// <summary>A second person approved a batch of payments, or gave it up.</summary>
    PaymentApproved,

    /// <summary>The file for the bank was taken out.</summary>
    PaymentSent,

    /// <summary>The bank's answer was read.</summary>
    PaymentAnswered,

    PaymentArchived,
    PayAccountSet,
    FundAllotted,
    SubsidySettings,

    /// <summary>Somebody asked on the public pages for a code by SMS.</summary>
    CodeAsked,

    /// <summary>A code was tried; with the right one the person or enterprise sees what concerns it, for a quarter of an hour.</summary>
    CodeTried,
    ApplicantLeft,

    /// <summary>The telephone by which an enterprise comes to the public pages.</summary>
    EnterpriseContactSet,
}
