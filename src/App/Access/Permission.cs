namespace Wengang.App.Access;

/// <summary>What a role may do; the rows of the permission matrix.</summary>
public enum Permission
{
    /// <summary>Sign out, change one's own password, switch posts: whoever has an account.</summary>
    UseAccount,

    /// <summary>See figures, trends and charts; no names.</summary>
    ReadFigures,

    /// <summary>Open the list of people behind a figure, identity numbers masked.</summary>
    ReadEvidence,

    /// <summary>Find people and households and read their pages.</summary>
    ReadRegister,

    /// <summary>Add, correct, move and merge people.</summary>
    EditRegister,

    /// <summary>Show a whole identity number, telephone number or card, for a stated purpose.</summary>
    RevealIdentity,

    /// <summary>Take a list out of the system.</summary>
    ExportLists,

    /// <summary>Import workbooks, and undo an import.</summary>
    ImportSheets,

    /// <summary>Answer the month's check of one's own people, call them, and mark a village as done.</summary>
    AnswerChecks,

    /// <summary>Watch over the month's check: mark a township as done, handle what looks odd, draw and enter samples.</summary>
    VerifyChecks,

    /// <summary>Open months, set their due days, who is checked and what is asked; holidays.</summary>
    SetUpMonths,

    /// <summary>See the daily list, referrals, their history, overdue help and warnings.</summary>
    ReadReferrals,

    /// <summary>Put people who want work on the county's list, and take them off.</summary>
    ProposeReferrals,

    /// <summary>Send the batch to the labour bureau: the county's rural revitalisation office.</summary>
    SendReferrals,

    /// <summary>Accept or return what was sent, name helpers: the labour bureau.</summary>
    TakeReferrals,

    /// <summary>Help one to one: contacts, offers, placements.</summary>
    HelpSeekers,

    /// <summary>Handle and close warnings.</summary>
    HandleWarnings,

    /// <summary>Reasons, clocks, service package and bounds of warnings.</summary>
    SetUpReferrals,

    /// <summary>See policies, their versions, and what they decide of one's own people.</summary>
    ReadPolicies,

    /// <summary>Edit drafts of policies and simulate them: county bureaus.</summary>
    EditPolicies,

    /// <summary>Publish or withdraw a policy that another person edited; decide otherwise than a policy.</summary>
    PublishPolicies,

    /// <summary>See claims for subsidies, notices, payments and the ledger of one's regions, numbers masked.</summary>
    ReadSubsidies,

    /// <summary>Make claims for somebody, hand in papers and accounts, withdraw.</summary>
    ApplySubsidies,

    /// <summary>村级评议.</summary>
    ReviewVillage,

    /// <summary>Post public notices of one's own level, take them down.</summary>
    PostNotices,

    /// <summary>乡镇初审.</summary>
    ReviewTownship,

    /// <summary>Whether the person belongs to the target group: the county's rural revitalisation office.</summary>
    CheckIdentity,

    /// <summary>Decide on claims and compare data: the labour bureau.</summary>
    ReviewBureau,

    /// <summary>Settle objections, hits of comparisons and recoveries.</summary>
    SettleCases,

    /// <summary>Make batches of payments, read the bank's answer, issue again.</summary>
    PreparePayments,

    /// <summary>Approve batches that another person made, write down what funds have: the finance bureau.</summary>
    ApprovePayments,

    /// <summary>Steps, terms, notices of schemes and the columns of the bank's file.</summary>
    SetUpSubsidies,

    ReadFindings,

    /// <summary>Decide a finding and strike it off the list (销号).</summary>
    DecideFindings,

    ReadReports,

    WriteReports,

    /// <summary>Sign off a report that another person wrote.</summary>
    SignReports,

    EditTemplates,

    /// <summary>Freeze a month's figures.</summary>
    FreezeMonths,

    /// <summary>Standing tables, and blank tables from above filled from the register.</summary>
    FillForms,

    /// <summary>Create accounts, reset passwords: the system administrator.</summary>
    ManageAccounts,

    /// <summary>Give and take posts, unlock, set the rules of passwords: the security administrator.</summary>
    GrantPosts,

    /// <summary>Read the record of operations: the auditor.</summary>
    ReadAudit,

    /// <summary>Jobs, backups, settings of operation: the system administrator.</summary>
    Operate,
}
