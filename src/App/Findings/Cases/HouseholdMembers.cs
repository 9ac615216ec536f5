using Wengang.Rules.Values;

namespace Wengang.App.Findings.Cases;

/// <summary>A household with its members as the register has them.</summary>
internal sealed record HouseholdMembers(long Id, string Code, string RegionCode, List<RegisterRow> Members)
{
    /// <summary>Whom a finding about the household names: the head, else the first member.</summary>
    public long Head(WrittenValues values) =>
        (Members.Find(m => values.Relation(m.Relation) == RelationToHead.Head) ?? Members[0]).PersonId;
}
