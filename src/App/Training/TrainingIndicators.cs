using Wengang.App.Indicators;
using Wengang.App.Indicators.Listing;
using Wengang.App.People;

namespace Wengang.App.Training;

/// <summary>The figures of skills training, by the bureau that organised the class.</summary>
public static class TrainingIndicators
{
    private static readonly EvidenceTable Table = new([.. PersonLine.Headings, "班次编号", "培训工种", "主办部门", "开班日期", "结业日期"], Read);

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Trained("TRAIN-001", "人社局培训脱贫人口和监测对象人数（今年）", "人社局", query => Rows(query, query.Parameters.LabourBureau)),
        Trained("TRAIN-002", "农业农村局培训脱贫人口和监测对象人数（今年）", "农业农村局", query => Rows(query, query.Parameters.FarmBureau)),
    ];

    private static IQueryable<Evidence> Rows(FigureQuery query, IReadOnlyList<string> organisers)
    {
        var (day, first) = (query.AsOf, query.YearStart);
        var classes = Organised(query, organisers).Where(c => c.EndOn >= first && c.EndOn <= day);
        var ended = query.Facts<TrainingParticipant>().Where(p => classes.Any(c => c.Code == p.ClassCode && c.StartOn == p.ClassStartOn));
        return Register.OfTargetGroup(query, ended)
            .GroupBy(m => new { m.Record.PersonId, m.Record.RegionCode })
            .Select(g => new Evidence { SubjectId = g.Max(m => m.Line.Id), PersonId = g.Key.PersonId, RegionCode = g.Key.RegionCode, Amount = 1, Facets = 0 });
    }

    private static IQueryable<TrainingClass> Organised(FigureQuery query, IReadOnlyList<string> organisers) =>
        query.Facts<TrainingClass>().Where(c => c.Organiser != null && organisers.Any(word => c.Organiser.Contains(word)));

    private static Indicator Trained(string code, string name, string bureau, Func<FigureQuery, IQueryable<Evidence>> rows) => new()
    {
        Code = code, Name = name, Unit = "人", CutOff = CutOff.YearToDate, Rows = rows, Table = Table, Source = "技能培训台账、人口信息",
        Population = $"{bureau}主办的培训班的参训人员，按证件号码与人口信息核对属于脱贫人口或监测对象；同一人只计一次",
        Formula = "所在班次结业日期在本年1月1日至截止日之间（含首尾）的人数",
    };

    private static IEnumerable<EvidenceLine> Read(EvidenceRequest request)
    {
        var classes = request.Query.Facts<TrainingClass>().AsEnumerable().GroupBy(c => (c.Code, c.StartOn)).ToDictionary(g => g.Key, g => g.First());
        var lines = from person in PersonLine.Of(request)
                    join participant in request.Query.Facts<TrainingParticipant>() on person.SubjectId equals participant.Id
                    select new { person, participant };
        foreach (var x in lines)
        {
            var course = classes.GetValueOrDefault((x.participant.ClassCode, x.participant.ClassStartOn));
            yield return new EvidenceLine(
                x.person.RegionCode, x.person.Amount,
                [.. x.person.Cells(request), x.participant.ClassCode, course?.Course, course?.Organiser, course?.StartOn, course?.EndOn],
                x.participant.SourceId, x.participant.SourceRow)
            {
                PersonId = x.person.PersonId,
            };
        }
    }
}
