namespace Wengang.App.Access;

/// <summary>The roles in words, and what kind of region each acts in.</summary>
public static class Roles
{
    private static readonly Dictionary<Role, (string Name, RoleReach Reach)> Known = new()
    {
        [Role.VillageWorker] = ("村信息员", RoleReach.Village),
        [Role.Helper] = ("帮扶责任人", RoleReach.Village),
        [Role.TownshipClerk] = ("乡镇经办人员", RoleReach.Township),
        [Role.TownshipLeader] = ("乡镇分管领导", RoleReach.Township),
        [Role.RuralRevitalisation] = ("乡村振兴部门", RoleReach.County),
        [Role.LabourBureau] = ("人社部门", RoleReach.County),
        [Role.Agriculture] = ("农业农村部门", RoleReach.County),
        [Role.Finance] = ("财政部门", RoleReach.County),
        [Role.Enterprise] = ("用工企业", RoleReach.Itself),
        [Role.Agency] = ("人力资源机构", RoleReach.Itself),
        [Role.Leader] = ("县领导（只读）", RoleReach.County),
        [Role.SystemAdministrator] = ("系统管理员", RoleReach.Itself),
        [Role.SecurityAdministrator] = ("安全管理员", RoleReach.Itself),
        [Role.AuditAdministrator] = ("审计管理员", RoleReach.Itself),
    };

    public static IReadOnlyList<Role> All { get; } = Enum.GetValues<Role>();

    public static string NameOf(Role role) => Known[role].Name;

    public static RoleReach ReachOf(Role role) => Known[role].Reach;

    /// <summary>The regions a post gives sight of: nobody's data for those who work for themselves or run the system.</summary>
    public static Scope ScopeOf(Role role, string regionCode) => ReachOf(role) switch
    {
        RoleReach.Itself => Scope.Nothing,
        RoleReach.Village => Scope.Below(regionCode[..12]),
        RoleReach.Township => Scope.Below(regionCode[..9]),
        _ => Scope.Below(regionCode[..6]),
    };
}
