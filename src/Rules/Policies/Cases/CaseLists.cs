using Wengang.Rules.Values;

namespace Wengang.Rules.Policies;

/// <summary>Makes the entries of a case's lists.</summary>
internal static class CaseLists
{
    public static MonitorFact Monitor(DocumentNode node) =>
        new(PolicyWords.Targets.Place(node.Required("category")), node.DayOf("from"), node.DayOf("eliminatedOn"), CaseReader.Source(node)) { EliminationKnown = node.Has("eliminatedOn") };

    public static IncomeFact Income(DocumentNode node) => new(node.WholeOf("year")!.Value, node.FenOf("amount")!.Value, CaseReader.Source(node));

    public static PaymentFact Payment(DocumentNode node) => new(
        node.Required("scheme"), node.DayOf("on")!.Value, node.FenOf("amount")!.Value, node.TextOf("occupation"), node.WholeOf("level"), CaseReader.Source(node))
    {
        OnlyYearKnown = node.YesNoOf("onlyYear") ?? false,
    };

    public static SpellFact Spell(DocumentNode node)
    {
        var (to, byMonth) = CaseReader.End(node);
        return new SpellFact
        {
            From = CaseReader.Start(node), To = to, EndKnownByMonth = byMonth, Source = CaseReader.Source(node),
            Areas = node.TextOf("area") is { } area ? AreaSet.Of(area) : AreaSet.All,
            Province = node.TextOf("province") is { } province ? Provinces.Find(province) ?? province : null,
            City = node.TextOf("city"), Employer = node.TextOf("employer"), Mode = CaseReader.Place(node, "mode", PolicyWords.Modes),
            Organised = node.YesNoOf("organised"),
        };
    }

    public static WageFact Wage(DocumentNode node) =>
        new(Period.Parse(node.Required("month")), node.FenOf("amount")!.Value, CaseReader.Place(node, "proof", PolicyWords.Proofs), CaseReader.Source(node));

    public static ContractFact Contract(DocumentNode node)
    {
        var (to, byMonth) = CaseReader.End(node);
        return new ContractFact
        {
            From = CaseReader.Start(node), To = to, EndKnownByMonth = byMonth, Source = CaseReader.Source(node), Type = PolicyWords.Contracts.Place(node.Required("type")),
        };
    }

    public static InsuranceFact Insurance(DocumentNode node)
    {
        var (to, byMonth) = CaseReader.End(node);
        return new InsuranceFact
        {
            From = CaseReader.Start(node), To = to, EndKnownByMonth = byMonth, Source = CaseReader.Source(node),
            Type = PolicyWords.Insurances.Place(node.Required("type")), Payer = CaseReader.Place(node, "payer", PolicyWords.Payers), MonthlyFen = node.FenOf("monthly"),
        };
    }

    public static PostFact Post(DocumentNode node)
    {
        var (to, byMonth) = CaseReader.End(node);
        return new PostFact
        {
            From = CaseReader.Start(node), To = to, EndKnownByMonth = byMonth, Source = CaseReader.Source(node), Type = node.TextOf("type"),
            Attendance = CaseReader.Many(node, "attendance", item => new AttendanceFact(
                Period.Parse(item.Required("month")), item.WholeOf("due")!.Value, item.WholeOf("done")!.Value, CaseReader.Source(item))),
        };
    }

    public static UnemploymentFact Unemployment(DocumentNode node)
    {
        var (to, byMonth) = CaseReader.End(node);
        return new UnemploymentFact { From = CaseReader.Start(node), To = to, EndKnownByMonth = byMonth, Source = CaseReader.Source(node) };
    }

    public static CourseFact Course(DocumentNode node) =>
        new(node.Required("course"), CaseReader.Place(node, "type", PolicyWords.Courses), node.DayOf("from")!.Value, node.DayOf("to")!.Value)
        {
            Days = node.WholeOf("days"), AttendedDays = node.WholeOf("attendedDays"), Hours = node.WholeOf("hours"), AttendedHours = node.WholeOf("attendedHours"),
            Passed = node.YesNoOf("passed"), FeeFen = node.FenOf("fee"), Source = CaseReader.Source(node),
        };

    public static CertificateFact Certificate(DocumentNode node) =>
        new(node.Required("occupation"), node.WholeOf("level"), node.DayOf("issuedOn")!.Value, CaseReader.Source(node)) { LevelKnown = node.Has("level") };

    public static TicketFact Ticket(DocumentNode node) => new(node.DayOf("on")!.Value, node.FenOf("amount")!.Value, CaseReader.Source(node));

    public static BusinessFact Business(DocumentNode node) => new(
        node.DayOf("registeredOn")!.Value, node.DayOf("closedOn"), CaseReader.Place(node, "type", PolicyWords.Businesses), node.YesNoOf("first"),
        node.WholeOf("employees"), CaseReader.Source(node));

    public static EnterpriseFacts Enterprise(DocumentNode node) => new()
    {
        Region = node.TextOf("region"), Scale = CaseReader.Place(node, "scale", PolicyWords.Scales), Staff = node.WholeOf("staff"),
        AverageInsured = node.WholeOf("averageInsured"), BenefitDrawers = node.WholeOf("benefitDrawers"), PremiumFen = node.FenOf("premium"),
        InsuredMonths = node.WholeOf("insuredMonths"), RentFen = node.FenOf("rent"), FoundedOn = node.DayOf("foundedOn"),
        RecognisedOn = node.DayOf("recognisedOn"), RecognitionKnown = node.Has("recognisedOn"),
        Status = CaseReader.Status(node["status"], PolicyWords.EnterpriseStatuses), Workers = CaseReader.Many(node, "workers", Worker),
        Trainees = node.WholeOf("trainees"), Passed = node.WholeOf("passed"), Source = CaseReader.Source(node),
    };

    private static WorkerFact Worker(DocumentNode node)
    {
        var (to, byMonth) = CaseReader.End(node);
        return new WorkerFact
        {
            From = CaseReader.Start(node), To = to, EndKnownByMonth = byMonth, Source = CaseReader.Source(node), Target = node.YesNoOf("target"),
            NewHire = node.YesNoOf("newHire"), PayFen = node.FenOf("pay"), ContractMonths = node.WholeOf("contractMonths"),
        };
    }
}
