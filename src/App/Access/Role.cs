namespace Wengang.App.Access;

/// <summary>What a person is in a post; the columns of the permission matrix (domain C.5).</summary>
public enum Role
{
    VillageWorker,
    Helper,
    TownshipClerk,
    TownshipLeader,
    RuralRevitalisation,
    LabourBureau,
    Agriculture,
    Finance,
    Enterprise,
    Agency,
    Leader,
    SystemAdministrator,
    SecurityAdministrator,
    AuditAdministrator,
}
