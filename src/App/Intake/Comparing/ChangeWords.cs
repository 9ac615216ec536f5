using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Imports.Recognition;
using Wengang.App.Intake.Preview;
using Wengang.App.People;
using Wengang.App.Protection;
using Wengang.App.Regions;

namespace Wengang.App.Intake.Comparing;

/// <summary>Says in words what differs between a known fact and a row.</summary>
internal sealed class ChangeWords(Db db, SheetKind kind)
{
    private readonly Lazy<Dictionary<string, string>> regions = new(() => db.Set<Division>().AsNoTracking().ToDictionary(d => d.Code, d => d.Name));
    private readonly Lazy<Dictionary<long, string>> households = new(() => db.Set<Household>().AsNoTracking().ToDictionary(h => h.Id, h => h.Code));

    public ValueChange Of(PropertyInfo property, Fact before, Fact after) =>
        new(FactWords.Heading(kind, property.Name), Text(property, before), Text(property, after));

    private string Text(PropertyInfo property, Fact fact)
    {
        var value = property.GetValue(fact);
        return value switch
        {
            null => FactWords.Value(property.Name, null),
            byte[] when property.Name == "PhoneIndex" => Phone(fact),
            byte[] => "（另一个号码）",
            string code when property.Name == nameof(Fact.RegionCode) => regions.Value.GetValueOrDefault(code, code),
            long id when property.Name == "HouseholdId" => households.Value.GetValueOrDefault(id, "新的一户"),
            _ => FactWords.Value(property.Name, value),
        };
    }

    /// <summary>In clear where the row was just read, sealed where it is known; shown masked either way.</summary>
    private string Phone(Fact fact)
    {
        var type = fact.GetType();
        var phone = type.GetProperty("Phone")?.GetValue(fact) as string
            ?? (type.GetProperty("PhoneCipher")?.GetValue(fact) is byte[] cipher ? db.Protector.Open(cipher) : "");
        return phone.Length > 7 ? $"{phone[..3]}****{phone[^4..]}" : phone;
    }
}
