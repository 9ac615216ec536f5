using Wengang.Rules.Values;

namespace Wengang.App.People;

/// <summary>A row of the register before it is known which person and household it means.</summary>
internal sealed record PersonDraft(IdentityNumber Identity, byte[] IdentityIndex, string HouseholdCode, string Region, Func<long, long, PersonRecord> Record);
