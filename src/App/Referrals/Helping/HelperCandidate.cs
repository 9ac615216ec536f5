using Wengang.App.Access;

namespace Wengang.App.Referrals.Helping;

/// <summary>Somebody who may be named as helper.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Post">Role and place.</param>
/// <param name="Scope">Whom the post reaches.</param>
public sealed record HelperCandidate(long AccountId, string Name, string Post, Scope Scope);
