namespace Wengang.Rules.Policies;

/// <summary>A policy, compiled once from a checked document to decide many cases. Between cases it keeps only the days of the last one; several threads may use it.</summary>
public sealed class Policy
{
    /// <summary>Part of every stored decision: raised whenever a decision could come out otherwise.</summary>
    public const string Engine = "2";

    private const int SoonDays = 15;
    private readonly PolicyRule[] _all;
    private readonly PolicyRule[] _prescreen;
    private readonly Window[] _windows;
    private readonly PolicyYear _year;
    private readonly AmountRule _amount;
    private readonly Cap[] _caps;
    private readonly Basis _basis;
    private readonly Choice _choice;
    private readonly (string Name, Rate? Share)[] _instalments;
    private Days? _last;

    internal Policy(DocumentNode node)
    {
        Node = node;
        (Code, Name) = (node.Required("code"), node.Required("name"));
        _year = new PolicyYear(node["year"]);
        _windows = [.. node.ListOf("windows").Select(window => new Window(window))];
        PolicyRule[] conditions = [.. node.ListOf("who").Concat(node.ListOf("conditions")).Select(RuleFactory.Make)];
        _basis = new Basis(Code, [.. conditions.SelectMany(Flat)]);
        PolicyRule[] excluded = [.. node.ListOf("exclusions").Select(item => new Excluded(item, RuleFactory.Make(item)))];
        PolicyRule[] frequency = [.. node.ListOf("frequency").Select(item => new FrequencyRule(item, Code) { Basis = _basis, ValidTo = node.DayOf("validTo") })];
        PolicyRule[] window = _windows.Length == 0 ? [] : [new WindowRule(node["windows"]!, _windows)];
        PolicyRule[] evidence = [.. node.ListOf("evidence").Select(item => new EvidenceRule(item))];
        _prescreen = [new ValidityRule(node), .. conditions, .. excluded, .. frequency];
        _all = [.. _prescreen, .. window, .. evidence];
        _amount = AmountFactory.Make(node["amount"]!);
        _choice = new Choice(_basis, node["amount"]!);
        _caps = [.. node.ListOf("caps").Select(cap => new Cap(cap, Code))];
        _instalments = [.. node.ListOf("instalments").Select(item => (item.Required("name"), item.RateOf("share")))];
    }

    public string Code { get; }

    public string Name { get; }

    /// <summary>Whether persons get it, not enterprises or workshops.</summary>
    public bool IsForPersons => Subject == "person";

    /// <summary>Who gets it: person, household, enterprise or workshop.</summary>
    public string Subject => Node.Required("subject");

    /// <summary>个人, 家庭, 企业 or 帮扶车间.</summary>
    public static string SubjectName(string subject) => PolicyWords.Subjects.Name(subject);

    internal DocumentNode Node { get; }

    internal AmountRule Amount => _amount;

    internal IReadOnlyList<Cap> Caps => _caps;

    internal IReadOnlyList<Window> Windows => _windows;

    internal PolicyYear Year => _year;

    internal Basis Basis => _basis;

    /// <summary>The conditions that a stage judges, in the order of a decision's findings.</summary>
    public IReadOnlyList<PolicyRule> RulesOf(Stage stage) => stage == Stage.Application ? _all : _prescreen;

    /// <summary>What the policy leaves open: somebody at such a bound stays undecided.</summary>
    public IEnumerable<Hole> Open => _all.SelectMany(rule => rule.Open).Concat(_amount.Open).Concat(_caps.SelectMany(cap => cap.Open));

    /// <summary>Codes of the policies of whose payments it asks, its own among them where it is paid only so often.</summary>
    public IEnumerable<string> PaymentSchemes => _all.SelectMany(rule => rule.PaymentSchemes).Concat(_amount.PaymentSchemes).Concat(_caps.SelectMany(cap => cap.PaymentSchemes)).Distinct();

    /// <summary>The period of a claim of the day: for what time one is paid once; null when the policy does not say so in a way that claims can write.</summary>
    public string? PeriodOf(DateOnly application) => PolicyTerm.Of(this, application);

    /// <summary>
    /// The last day (inclusive) on which somebody can still apply who can on <paramref name="day"/>: the end of the window that is open, else of the
    /// policy's validity. Null when no window is open, or when neither has an end.
    /// </summary>
    public DateOnly? LastDayToApply(DateOnly day)
    {
        var open = _windows.Select(window => window.In(day.Year)).Where(window => window.From <= day && day <= window.To).Select(window => (DateOnly?)window.To).Max();
        var end = Node.DayOf("validTo");
        return _windows.Length == 0 ? end : open > end ? end : open;
    }

    /// <summary>Whether one may apply on the day: in one of the windows, or at any time where there are none.</summary>
    public bool TakesApplications(DateOnly day) => _windows.Length == 0 || _windows.Select(window => window.In(day.Year)).Any(window => window.From <= day && day <= window.To);

    /// <summary>The papers that are asked for, each with what it may consist of.</summary>
    public IEnumerable<PolicyRule> Papers => _all.OfType<EvidenceRule>();

    /// <summary>Whether the last day to apply is at most 15 days away.</summary>
    public bool ClosesSoon(DateOnly day) => LastDayToApply(day) is { } last && last >= day && last.DayNumber - day.DayNumber <= SoonDays;

    /// <summary>
    /// The day to which one looks ahead for those who are about to lose what they could claim: the end of the month, or the last day to apply where
    /// that comes earlier.
    /// </summary>
    public DateOnly LooksAheadTo(DateOnly day) =>
        Values.Period.Of(day).LastDay is var end && LastDayToApply(day) is { } last && last < end && last >= day ? last : end;

    /// <summary>Decides a case. Of several courses or certificates the one counts that gives the most; what was paid for already is left aside.</summary>
    public Decision Decide(CaseFacts facts, Stage stage = Stage.Application) => Choose(facts, stage).Decision;

    /// <summary>The case with the course and the certificate that count, and what is decided.</summary>
    internal (CaseFacts Facts, Decision Decision) Choose(CaseFacts facts, Stage stage) => _choice.IsNeeded(facts) ? Best(facts, stage) : (facts, Judge(facts, stage).Decision);

    private (CaseFacts Facts, Decision Decision) Best(CaseFacts facts, Stage stage) => _choice.Best(facts, one => Judge(one, stage));

    private (Decision Decision, Reckoned Sum) Judge(CaseFacts facts, Stage stage)
    {
        var rules = stage == Stage.Application ? _all : _prescreen;
        var findings = new Sight[rules.Length];
        var moment = MomentOf(facts.Application);
        var truth = Truth.Met;
        for (var i = 0; i < rules.Length; i++)
        {
            findings[i] = rules[i].Judge(facts, moment);
            if (findings[i].Truth < truth) truth = findings[i].Truth;
        }
        if (truth == Truth.NotMet) return (new Decision(Verdict.Not, 0, findings, null, null), default);
        var sum = Reckon(facts, moment, stage, null);
        if (sum.None is { } none) return (new Decision(Verdict.Not, 0, findings, null, none), sum);
        if (truth == Truth.Unknown || sum.Hole is not null) return (new Decision(Verdict.Undecided, 0, findings, sum.Hole, null), sum);
        return (new Decision(Verdict.Eligible, sum.Fen, findings, null, null), sum);
    }

    /// <summary>Decides a case and puts it into words.</summary>
    public Explained Explain(CaseFacts facts, Stage stage = Stage.Application) => Explanation.Of(this, facts, stage);

    /// <summary>Cases that are decided together have one day of application mostly.</summary>
    internal Moment MomentOf(DateOnly application)
    {
        var last = _last;
        if (last?.Moment.Application != application) _last = last = new Days(DaysOf(application));
        return last.Moment;
    }

    private Moment DaysOf(DateOnly application)
    {
        var (start, end) = _year.Of(application);
        var (paidFrom, paidTo) = _year.Paid(application);
        var cutOff = application;
        foreach (var window in _windows)
        {
            var (from, to) = window.In(application.Year);
            if (application >= from && application <= to) cutOff = window.CutOff(application.Year) ?? application;
        }
        return new Moment(application, cutOff, start, end, paidFrom, paidTo);
    }

    internal Reckoned Reckon(CaseFacts facts, in Moment moment, Stage stage, List<string>? steps)
    {
        var sum = _amount.Figure(facts, moment, _basis, steps);
        foreach (var cap in _caps)
        {
            if (!sum.IsSure || (stage == Stage.Prescreen && cap.Of == "budget")) continue;
            sum = cap.Apply(sum.Fen, facts, moment, steps);
        }
        return sum is { IsSure: true, Fen: 0 } ? Reckoned.Nothing("算得的金额为零") : sum;
    }

    internal IReadOnlyList<Instalment> Split(long fen)
    {
        var parts = new List<Instalment>();
        var left = fen;
        foreach (var (name, share) in _instalments)
        {
            var part = share is { } rate ? rate.Of(fen) : left;
            parts.Add(new Instalment(name, part));
            left -= part;
        }
        return parts;
    }

    /// <summary>One object, so that a thread sees either all of it or the one before.</summary>
    private sealed record Days(Moment Moment);

    private static IEnumerable<PolicyRule> Flat(PolicyRule rule) => rule is AnyOfRule any ? any.Inner.SelectMany(Flat) : [rule];
}
