using System.Text.Json;

namespace Wengang.Rules.Policies;

/// <summary>Writes the entries of a case's lists.</summary>
internal static class CaseTextParts
{
    public static void Income(Utf8JsonWriter json, IncomeFact fact)
    {
        json.WriteNumber("year", fact.Year);
        json.Money("amount", fact.Fen);
        json.Source(fact.Source);
    }

    public static void Payment(Utf8JsonWriter json, PaymentFact fact)
    {
        json.WriteString("scheme", fact.Scheme);
        json.Day("on", fact.On);
        json.Money("amount", fact.Fen);
        json.Text("occupation", fact.Occupation);
        json.Whole("level", fact.Level);
        if (fact.OnlyYearKnown) json.WriteBoolean("onlyYear", true);
        json.Source(fact.Source);
    }

    public static void Monitor(Utf8JsonWriter json, MonitorFact fact)
    {
        json.Word("category", fact.Category, PolicyWords.Targets);
        json.Day("from", fact.From);
        if (fact is { EliminatedOn: null, EliminationKnown: true }) json.WriteNull("eliminatedOn");
        json.Day("eliminatedOn", fact.EliminatedOn);
        json.Source(fact.Source);
    }

    public static void Spell(Utf8JsonWriter json, SpellFact fact)
    {
        if (fact.Areas != AreaSet.All) json.WriteString("area", fact.Areas == AreaSet.InProvince ? "inProvince" : PolicyWords.Areas.All.ElementAt(int.Log2(fact.Areas)).Key);
        json.Text("province", fact.Province);
        json.Text("city", fact.City);
        json.Text("employer", fact.Employer);
        json.Word("mode", fact.Mode, PolicyWords.Modes);
        json.YesNo("organised", fact.Organised);
        json.Stretch(fact);
    }

    public static void Wage(Utf8JsonWriter json, WageFact fact)
    {
        json.WriteString("month", fact.Month.ToString());
        json.Money("amount", fact.Fen);
        json.Word("proof", fact.Proof, PolicyWords.Proofs);
        json.Source(fact.Source);
    }

    public static void Contract(Utf8JsonWriter json, ContractFact fact)
    {
        json.Word("type", fact.Type, PolicyWords.Contracts);
        json.Stretch(fact);
    }

    public static void Insurance(Utf8JsonWriter json, InsuranceFact fact)
    {
        json.Word("type", fact.Type, PolicyWords.Insurances);
        json.Word("payer", fact.Payer, PolicyWords.Payers);
        json.Money("monthly", fact.MonthlyFen);
        json.Stretch(fact);
    }

    public static void Post(Utf8JsonWriter json, PostFact fact)
    {
        json.Text("type", fact.Type);
        json.Many("attendance", fact.Attendance, (writer, month) =>
        {
            writer.WriteString("month", month.Month.ToString());
            writer.WriteNumber("due", month.Due);
            writer.WriteNumber("done", month.Done);
            writer.Source(month.Source);
        });
        json.Stretch(fact);
    }

    public static void Stretch(Utf8JsonWriter json, StretchFact fact) => json.Stretch(fact);

    public static void Course(Utf8JsonWriter json, CourseFact fact)
    {
        json.WriteString("course", fact.Course);
        json.Word("type", fact.Type, PolicyWords.Courses);
        json.Day("from", fact.From);
        json.Day("to", fact.To);
        json.Whole("days", fact.Days);
        json.Whole("attendedDays", fact.AttendedDays);
        json.Whole("hours", fact.Hours);
        json.Whole("attendedHours", fact.AttendedHours);
        json.YesNo("passed", fact.Passed);
        json.Money("fee", fact.FeeFen);
        json.Source(fact.Source);
    }

    public static void Certificate(Utf8JsonWriter json, CertificateFact fact)
    {
        json.WriteString("occupation", fact.Occupation);
        if (fact is { LevelKnown: true, Level: null }) json.WriteNull("level");
        json.Whole("level", fact.Level);
        json.Day("issuedOn", fact.IssuedOn);
        json.Source(fact.Source);
    }

    public static void Ticket(Utf8JsonWriter json, TicketFact fact)
    {
        json.Day("on", fact.On);
        json.Money("amount", fact.Fen);
        json.Source(fact.Source);
    }

    public static void Business(Utf8JsonWriter json, BusinessFact fact)
    {
        json.Day("registeredOn", fact.RegisteredOn);
        if (fact.ClosedOn is null) json.WriteNull("closedOn");
        json.Day("closedOn", fact.ClosedOn);
        json.Word("type", fact.Type, PolicyWords.Businesses);
        json.YesNo("first", fact.First);
        json.Whole("employees", fact.Employees);
        json.Source(fact.Source);
    }

    public static void Enterprise(Utf8JsonWriter json, EnterpriseFacts facts)
    {
        json.Text("region", facts.Region);
        json.Word("scale", facts.Scale, PolicyWords.Scales);
        json.Whole("staff", facts.Staff);
        json.Whole("averageInsured", facts.AverageInsured);
        json.Whole("benefitDrawers", facts.BenefitDrawers);
        json.Money("premium", facts.PremiumFen);
        json.Whole("insuredMonths", facts.InsuredMonths);
        json.Money("rent", facts.RentFen);
        json.Day("foundedOn", facts.FoundedOn);
        if (facts.RecognitionKnown && facts.RecognisedOn is null) json.WriteNull("recognisedOn");
        json.Day("recognisedOn", facts.RecognisedOn);
        json.Status(facts.Status, PolicyWords.EnterpriseStatuses);
        json.Many("workers", facts.Workers, Worker);
        json.Whole("trainees", facts.Trainees);
        json.Whole("passed", facts.Passed);
        json.Source(facts.Source);
    }

    private static void Worker(Utf8JsonWriter json, WorkerFact fact)
    {
        json.YesNo("target", fact.Target);
        json.YesNo("newHire", fact.NewHire);
        json.Money("pay", fact.PayFen);
        json.Whole("contractMonths", fact.ContractMonths);
        json.Stretch(fact);
    }
}
