using Wengang.App.Data;
using Wengang.Rules.Findings;

namespace Wengang.App.Findings.Cases;

/// <summary>Turns rows of the register into the facts the rules look at.</summary>
internal sealed class RegisterReader
{
    private readonly Db db;
    private readonly WrittenValues values;
    private readonly bool hasSchooling;

    public RegisterReader(Db db, FindingDay day, WrittenValues values)
    {
        (this.db, this.values) = (db, values);
        var register = RegisterRow.On(db, day.AsOf);
        hasSchooling = register.Any(r => r.Education != null) && register.Any(r => r.SchoolStatus != null);
    }

    /// <param name="row">The row.</param>
    /// <param name="withPhone">Whether the phone is needed, which must be opened.</param>
    public PersonFacts Read(RegisterRow row, bool withPhone)
    {
        var education = values.Education(row.Education);
        return new PersonFacts(row.Name, row.Birth, row.Sex)
        {
            Relation = values.Relation(row.Relation), HouseholdType = row.HouseholdType, MonitorCategory = row.MonitorCategory,
            Education = education, School = values.School(row.SchoolStatus), Health = values.Health(row.Health), Labour = row.Labour,
            SchoolingUnclear = !hasSchooling || (row.Education is not null && education is null) || values.IsUnclearSchool(row.SchoolStatus),
            Phone = withPhone && row.PhoneCipher is { } cipher ? db.Protector.Open(cipher) : null,
        };
    }
}
