using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.PublicPosts;
using Wengang.App.Recruitment;
using Wengang.App.Training;
using Wengang.App.Workshops;

namespace Wengang.App.Dossiers.Reading;

/// <summary>What the ledgers say of a person, by identity number: posts, workshops, trainings and hires, the latest first.</summary>
public sealed record PersonSupport(
    IReadOnlyList<PostAppointment> Posts, IReadOnlyList<WorkshopWorker> Workshops, IReadOnlyList<Attended> Trainings, IReadOnlyList<RecruitmentHire> Hires)
{
    public bool IsEmpty => Posts.Count + Workshops.Count + Trainings.Count + Hires.Count == 0;

    /// <summary>In four statements.</summary>
    public static PersonSupport Read(Db db, byte[] identity) => new(
        [.. db.Set<PostAppointment>().AsNoTracking().Where(p => p.IdentityIndex == identity).OrderByDescending(p => p.StartOn)],
        [.. db.Set<WorkshopWorker>().AsNoTracking().Where(w => w.IdentityIndex == identity).OrderByDescending(w => w.Month)],
        [.. AttendedBy(db, identity).AsEnumerable().OrderByDescending(t => t.Participant.ClassStartOn)],
        [.. db.Set<RecruitmentHire>().AsNoTracking().Where(h => h.IdentityIndex == identity).OrderByDescending(h => h.HiredOn)]);

    private static IQueryable<Attended> AttendedBy(Db db, byte[] identity) =>
        from participant in db.Set<TrainingParticipant>().AsNoTracking()
        where participant.IdentityIndex == identity
        join held in db.Set<TrainingClass>().AsNoTracking()
            on new { Code = participant.ClassCode, On = participant.ClassStartOn } equals new { held.Code, On = held.StartOn } into classes
        from held in classes.DefaultIfEmpty()
        select new Attended { Participant = participant, Class = held };
}
