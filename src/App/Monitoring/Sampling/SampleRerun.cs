using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.Rules.Monitoring.Sampling;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Sampling;

/// <summary>Draws a place's sample again from what is stored, and compares; changes nothing.</summary>
/// <param name="File">The frame as anybody may have it.</param>
/// <param name="Drawn">Drawn again, in the order of the lots.</param>
/// <param name="Problems">What is not equal, Chinese; empty when all is.</param>
public sealed record SampleRerun(SampleFrameFile File, IReadOnlyList<string> Drawn, IReadOnlyList<string> Problems)
{
    public bool IsEqual => Problems.Count == 0;

    /// <summary>Null when nothing was drawn there, or it lies outside the session's regions.</summary>
    public static SampleRerun? Run(Db db, Period month, SampleLevel level, string place)
    {
        var frame = db.Set<SampleFrame>().AsNoTracking().FirstOrDefault(f => f.Month == month && f.Level == level && f.RegionCode == place);
        if (frame is null || SampleSeeds.Find(db, month) is not { Seed: { } seed } committed)
        {
            return null;
        }

        var file = Read(db, frame, committed.Commitment);
        var stored = db.Set<SampledPerson>().AsNoTracking().Where(s => s.Month == month && s.Level == level && s.Place == place).OrderBy(s => s.Rank).Select(s => s.Key).ToList();
        var again = SampleDraw.Draw(seed, month, level, place, file.Keys, frame.Size);
        var problems = new List<string>();
        if (SampleDraw.Commitment(seed) != committed.Commitment)
        {
            problems.Add("公布的种子与事先的承诺不符。");
        }

        if (SampleDraw.FrameDigest(file.Keys) != frame.Digest || file.Keys.Count != frame.People)
        {
            problems.Add($"抽样框变了：抽样时 {frame.People} 人，现在 {file.Keys.Count} 人，摘要不同。");
        }

        if (!again.SequenceEqual(stored))
        {
            problems.Add($"重新抽的名单与存的不同：多出 {again.Except(stored).Count()} 人，少了 {stored.Except(again).Count()} 人。");
        }

        return new SampleRerun(file, again, problems);
    }

    private static SampleFrameFile Read(Db db, SampleFrame frame, string commitment)
    {
        var prefix = frame.Level switch
        {
            SampleLevel.Village => frame.RegionCode,
            SampleLevel.Township => frame.RegionCode[..9],
            _ => frame.RegionCode[..6],
        };
        var keys = db.Set<SampleFramePerson>().AsNoTracking().Where(p => p.Month == frame.Month && p.RegionCode.StartsWith(prefix)).Select(p => p.Key).ToList();
        return new SampleFrameFile(frame.Month, frame.Level, frame.RegionCode, frame.Size, commitment, SampleDraw.Ordered(keys));
    }
}
