using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Subsidies.Paying;

namespace Wengang.App.Subsidies.Claims;

/// <summary>Which slots of some subjects are taken, so that clerks read a sentence before the database would refuse.</summary>
internal sealed class SlotBook
{
    private const int Chunk = 5_000;

    private readonly Dictionary<(string Subject, string Slot, string Atom), long> taken = [];

    private SlotBook()
    {
    }

    public static SlotBook Read(Db db, IReadOnlyCollection<string> subjects)
    {
        var book = new SlotBook();
        foreach (var chunk in subjects.Distinct().Chunk(Chunk))
        {
            var keys = chunk.ToList();
            foreach (var s in db.Set<ClaimSlot>().AsNoTracking().Where(s => EF.Parameter(keys).Contains(s.SubjectKey)).Select(s => new { s.SubjectKey, s.Slot, s.Atom, s.ClaimId }))
            {
                book.taken[(s.SubjectKey, s.Slot, s.Atom)] = s.ClaimId;
            }

            foreach (var s in db.Set<PaymentSlot>().AsNoTracking().Where(s => EF.Parameter(keys).Contains(s.SubjectKey)).Select(s => new { s.SubjectKey, s.Slot, s.Atom, s.ClaimId }))
            {
                book.taken[(s.SubjectKey, s.Slot, s.Atom)] = s.ClaimId;
            }
        }

        return book;
    }

    /// <summary>The claim, other than <paramref name="own"/>, that holds one of them; null when there is none.</summary>
    public long? Holder(string subject, IEnumerable<(string Slot, string Atom)> wanted, long own = 0) =>
        wanted.Select(w => taken.TryGetValue((subject, w.Slot, w.Atom), out var claim) && claim != own ? claim : (long?)null).FirstOrDefault(c => c is not null);

    public void Take(string subject, IEnumerable<(string Slot, string Atom)> wanted, long claim)
    {
        foreach (var (slot, atom) in wanted)
        {
            taken[(subject, slot, atom)] = claim;
        }
    }
}
