using Wengang.App.Access;

namespace Wengang.App.Messages;

/// <summary>One thing that whoever holds one of the posts for its place is to be told of.</summary>
/// <param name="RegionCode">12 digits.</param>
/// <param name="Roles">Whom.</param>
public sealed record PlaceNotice(string RegionCode, IReadOnlyCollection<Role> Roles);
