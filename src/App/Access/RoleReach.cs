namespace Wengang.App.Access;

/// <summary>Whose data a role is about.</summary>
public enum RoleReach
{
    Village,
    Township,
    County,

    /// <summary>No region: a firm's own matters, or the system itself.</summary>
    Itself,
}
