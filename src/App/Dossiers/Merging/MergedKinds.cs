using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Monitoring;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Sampling;
using Wengang.App.People;
using Wengang.App.People.Editing;
using Wengang.App.PublicPosts;
using Wengang.App.Recruitment;
using Wengang.App.Referrals;
using Wengang.App.Referrals.Helping;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Paying;
using Wengang.App.Training;
using Wengang.App.Workshops;

namespace Wengang.App.Dossiers.Merging;

/// <summary>Everything that names a person.</summary>
internal static class MergedKinds
{
    public static IReadOnlyList<MergedFacts> All { get; } =
    [
        new MergedFacts<PersonRecord, long>(side => f => f.PersonId == side.Id, f => f.PersonId, null),
        new MergedFacts<MonitorEpisode, object>(side => f => f.PersonId == side.Id, f => f.IdentifiedIn?.ToString() ?? "", Person),
        new MergedFacts<PersonEvent, object>(side => f => f.PersonId == side.Id, f => (f.Kind, f.OccurredOn), Person),
        new MergedFacts<WorkSpell, object>(side => f => f.PersonId == side.Id, f => f.StartMonth, Person),
        new MergedFacts<WorkConfirmation, object>(side => f => f.PersonId == side.Id, f => (f.Month, f.StartMonth), Person),
        new MergedFacts<MonthlyCheck, object>(side => f => f.PersonId == side.Id, f => (f.Month, f.Ordinal), Person),
        new MergedFacts<AnsweredCheck, object>(side => f => f.PersonId == side.Id, f => f.AnswerId, Person),
        new MergedFacts<SampledPerson, object>(side => f => f.PersonId == side.Id, f => (f.Month, f.Level, f.Key), Person),
        new MergedFacts<SampleCall, object>(side => f => f.PersonId == side.Id, f => f.Id, Person),
        new MergedFacts<WorkPlan, object>(side => f => f.PersonId == side.Id, f => f.Month, Person),
        new MergedFacts<ReferralStep, object>(side => f => f.PersonId == side.Id, f => f.Id, Person),
        new MergedFacts<HelperAssignment, object>(side => f => f.PersonId == side.Id, f => f.Id, Person),
        new MergedFacts<ServiceRecord, object>(side => f => f.PersonId == side.Id, f => f.Id, Person),
        new MergedFacts<Recommendation, object>(side => f => f.PersonId == side.Id, f => f.Id, Person),
        new MergedFacts<Placement, object>(side => f => f.PersonId == side.Id, f => f.Id, Person),
        new MergedFacts<ClaimStep, object>(side => f => f.PersonId == side.Id, f => f.Id, Person),
        new MergedFacts<RecoveryReceipt, object>(side => f => f.PersonId == side.Id, f => f.Id, Person),
        new MergedFacts<ClaimSlot, object>(side => f => f.SubjectKey == side.SubjectKey, f => (f.Slot, f.Atom), Subject),
        new MergedFacts<PayAccount, object>(side => f => f.SubjectKey == side.SubjectKey, f => "", Subject),
        new MergedFacts<PostAppointment, object>(side => f => f.IdentityIndex == side.IdentityIndex, f => f.StartOn, Number),
        new MergedFacts<WorkshopWorker, object>(side => f => f.IdentityIndex == side.IdentityIndex, f => (f.WorkshopName, f.Month), Number),
        new MergedFacts<TrainingParticipant, object>(side => f => f.IdentityIndex == side.IdentityIndex, f => (f.ClassCode, f.ClassStartOn), Number),
        new MergedFacts<RecruitmentHire, object>(side => f => f.IdentityIndex == side.IdentityIndex, f => f.HiredOn, Number),
    ];

    private static void Person<T>(T fact, MergeSide kept)
        where T : Fact => FactField<T>.Set(fact, "PersonId", kept.Id);

    private static void Subject<T>(T fact, MergeSide kept)
        where T : Fact => FactField<T>.Set(fact, nameof(ClaimSlot.SubjectKey), kept.SubjectKey);

    private static void Number<T>(T line, MergeSide kept)
        where T : LedgerPerson
    {
        FactField<T>.Set(line, nameof(LedgerPerson.IdentityIndex), kept.IdentityIndex);
        FactField<T>.Set(line, nameof(LedgerPerson.Identity), kept.Identity);
    }
}
