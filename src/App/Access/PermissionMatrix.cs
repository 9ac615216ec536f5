using static Wengang.App.Access.Permission;

namespace Wengang.App.Access;

/// <summary>Which role may do what: the one place that says so.</summary>
public static class PermissionMatrix
{
    private static readonly Permission[] Reader = [ReadFigures, ReadEvidence, ReadRegister, ReadFindings, ReadReports];
    private static readonly Permission[] Clerk =
        [.. Reader, EditRegister, RevealIdentity, ExportLists, ImportSheets, DecideFindings, FillForms];

    private static readonly Dictionary<Role, IReadOnlySet<Permission>> Granted = new()
    {
        [Role.VillageWorker] = Of(ReadFigures, ReadEvidence, ReadRegister, EditRegister, RevealIdentity, AnswerChecks, ReadFindings, DecideFindings, ReadReferrals, ProposeReferrals, ReadPolicies, ReadSubsidies, ApplySubsidies, ReviewVillage, PostNotices),
        [Role.Helper] = Of(ReadFigures, ReadEvidence, ReadRegister, AnswerChecks, ReadReferrals, HelpSeekers),
        [Role.TownshipClerk] = Of([.. Clerk, AnswerChecks, VerifyChecks, WriteReports, ReadReferrals, ProposeReferrals, HandleWarnings, ReadPolicies, ReadSubsidies, ApplySubsidies, ReviewVillage, PostNotices, ReviewTownship, SettleCases]),
        [Role.TownshipLeader] = Of([.. Reader, VerifyChecks, ExportLists, SignReports, ReadReferrals, HandleWarnings, ReadPolicies, ReadSubsidies, ReviewTownship, SettleCases]),
        [Role.RuralRevitalisation] = Of([.. Clerk, AnswerChecks, VerifyChecks, SetUpMonths, WriteReports, SignReports, EditTemplates, FreezeMonths, ReadReferrals, ProposeReferrals, SendReferrals, HandleWarnings, SetUpReferrals, ReadPolicies, EditPolicies, PublishPolicies, ReadSubsidies, ApplySubsidies, PostNotices, CheckIdentity, SettleCases, SetUpSubsidies]),
        [Role.LabourBureau] = Of([.. Clerk, WriteReports, SignReports, EditTemplates, ReadReferrals, TakeReferrals, HelpSeekers, HandleWarnings, SetUpReferrals, ReadPolicies, EditPolicies, PublishPolicies, ReadSubsidies, PostNotices, ReviewBureau, SettleCases, PreparePayments, SetUpSubsidies]),
        [Role.Agriculture] = Of([.. Reader, ExportLists, ImportSheets, FillForms]),
        [Role.Finance] = Of([.. Reader, ExportLists, ReadPolicies, ReadSubsidies, ApprovePayments]),
        [Role.Enterprise] = Of(),
        [Role.Agency] = Of(),
        [Role.Leader] = Of([.. Reader, ReadReferrals, ReadPolicies, ReadSubsidies]),
        [Role.SystemAdministrator] = Of(ManageAccounts, Operate),
        [Role.SecurityAdministrator] = Of(GrantPosts),
        [Role.AuditAdministrator] = Of(ReadAudit),
    };

    public static readonly IReadOnlySet<Permission> Everything = Enum.GetValues<Permission>().ToHashSet();

    public static bool Allows(Role role, Permission permission) => Granted[role].Contains(permission);

    public static IReadOnlySet<Permission> Of(Role role) => Granted[role];

    private static HashSet<Permission> Of(params Permission[] permissions) => [UseAccount, .. permissions];
}
