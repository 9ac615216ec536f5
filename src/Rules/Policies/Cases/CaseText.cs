using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Wengang.Rules.Values;

namespace Wengang.Rules.Policies;

/// <summary>
/// Writes the facts of a case as the text that a case file would hold: always the same text for the same facts, so that it can be kept with a
/// decision and read again for a replay.
/// </summary>
public static class CaseText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The facts of a text that <see cref="Write"/> made.</summary>
    /// <exception cref="FormatException">It is no such text.</exception>
    public static CaseFacts Read(string text)
    {
        var file = CaseFile.Read($"{{\"cases\":[{text}]}}");
        return file.Cases.Count == 1 ? file.Cases[0] : throw new FormatException(file.Problems.Count > 0 ? file.Problems[0].ToString() : "没有案例");
    }

    public static string Write(CaseFacts facts)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("case", facts.Case);
            json.WriteString("applicationDate", CaseFile.Day(facts.Application));
            Person(json, facts);
            json.Object("household", facts.HouseholdIncome is not null || facts.HouseholdPayments is not null, () =>
            {
                json.Many("income", facts.HouseholdIncome, CaseTextParts.Income);
                json.Many("payments", facts.HouseholdPayments, CaseTextParts.Payment);
            });
            json.Object("enterprise", facts.Enterprise is not null, () => CaseTextParts.Enterprise(json, facts.Enterprise!));
            json.Many("spells", facts.Spells, CaseTextParts.Spell);
            json.Many("wages", facts.Wages, CaseTextParts.Wage);
            json.Many("contracts", facts.Contracts, CaseTextParts.Contract);
            json.Many("insurance", facts.Insurance, CaseTextParts.Insurance);
            json.Many("posts", facts.Posts, CaseTextParts.Post);
            json.Many("courses", facts.Courses, CaseTextParts.Course);
            json.Many("certificates", facts.Certificates, CaseTextParts.Certificate);
            json.Many("tickets", facts.Tickets, CaseTextParts.Ticket);
            json.Many("unemployment", facts.Unemployment, CaseTextParts.Stretch);
            if (facts.BusinessKnown && facts.Business is null) json.WriteNull("business");
            json.Object("business", facts.Business is not null, () => CaseTextParts.Business(json, facts.Business!));
            json.Many("payments", facts.Payments, CaseTextParts.Payment);
            json.Many("evidence", facts.Evidence);
            json.Object("budget", facts.BudgetFen is not null, () => json.Money("remaining", facts.BudgetFen));
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Person(Utf8JsonWriter json, CaseFacts facts) => json.Object("person", true, () =>
    {
        if (facts.Sex is { } sex) json.WriteString("sex", PolicyWords.Sexes.All.ElementAt((int)sex).Key);
        json.Day("birth", facts.Birth);
        json.Text("region", facts.Region);
        if (facts.HouseholdType is { } type) json.WriteString("householdType", PolicyWords.HouseholdTypes.All.ElementAt((int)type).Key);
        json.Many("monitoring", facts.Monitoring, CaseTextParts.Monitor);
        if (facts.Labour is { } labour) json.WriteString("labour", PolicyWords.Labour.All.ElementAt((int)labour).Key);
        if (facts.Groups is { } groups) json.Many("groups", [.. PolicyWords.Groups.All.Where((_, place) => (groups & (1 << place)) != 0).Select(word => word.Key)]);
        json.Status(facts.Status, PolicyWords.Statuses);
        if (facts.GraduationKnown && facts.GraduatedOn is null) json.WriteNull("graduatedOn");
        json.Day("graduatedOn", facts.GraduatedOn);
        json.Many("income", facts.Income, CaseTextParts.Income);
    });
}
