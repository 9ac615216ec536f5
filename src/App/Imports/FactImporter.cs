using Wengang.App.Data;
using Wengang.App.Imports.Matching;
using Wengang.App.Imports.Reading;

namespace Wengang.App.Imports;

/// <summary>A sheet of which each row is one fact.</summary>
public abstract class FactImporter<T, TKey> : SheetImporter
    where T : Fact
    where TKey : notnull
{
    private readonly FactBook<T, TKey> book;
    private readonly RowsSeen<TKey> seen;
    private bool loaded;

    /// <param name="context">The sheet.</param>
    /// <param name="history">See <see cref="FactBook{T,TKey}"/>.</param>
    protected FactImporter(SheetContext context, Func<T, DateOnly?>? history = null)
        : base(context)
    {
        book = new FactBook<T, TKey>(context, history);
        seen = context.Shared.Get((GetType(), context.ObservedOn), () => new RowsSeen<TKey>());
    }

    /// <summary>The column to mark when two rows tell the same thing differently.</summary>
    protected virtual string KeyColumn => "identity";

    /// <summary>The fact of the row; problems reported on the row reject it.</summary>
    protected abstract T Build(RowReader row);

    /// <summary>What makes two rows speak of the same thing.</summary>
    protected abstract TKey Key(T fact);

    /// <summary>The facts of this kind that are known now.</summary>
    protected abstract IQueryable<KnownFact<TKey>> Known(Db db);

    protected sealed override Outcome Read(RowReader row)
    {
        Prepare();
        var fact = Build(row);
        if (row.Problems.Count == 0 && !Context.Db.Actor.Scope.Contains(fact.RegionCode))
        {
            row.Reject("", "out_of_scope", "这一行属于县里或别的乡镇，不在您的辖区内，请交由县里导入");
        }

        if (row.Problems.Count > 0)
        {
            return Outcome.Rejected;
        }

        if (Context.LeavesOut(row))
        {
            return Outcome.LeftOut;
        }

        var key = Key(fact);
        return seen.Add(key, book.HashOf(fact), Context.Source, row.RowNumber) is { } earlier
            ? Repeated.Judge(row, earlier, KeyColumn)
            : book.Settle(key, fact, row.RowNumber);
    }

    protected override void Write() => book.Write();

    private void Prepare()
    {
        if (!loaded)
        {
            loaded = true;
            book.Load(Known(Context.Db));
        }
    }
}
