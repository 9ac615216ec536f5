namespace Wengang.Web.Ui;

/// <summary>A long list cut into pages.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Rows">Rows of the whole list.</param>
public sealed record Pager(int Page, int Rows)
{
    public const int Size = 50;

    public int Pages => Math.Max(1, (Rows + Size - 1) / Size);

    public int First => Rows == 0 ? 0 : (Page - 1) * Size + 1;

    public int Last => Math.Min(Page * Size, Rows);

    public bool Exists => Page >= 1 && Page <= Pages;

    /// <summary>Rows before the page.</summary>
    public static int Before(int page) => (Math.Clamp(page, 1, int.MaxValue / Size) - 1) * Size;

    public IEnumerable<T> Cut<T>(IEnumerable<T> rows) => rows.Skip(Before(Page)).Take(Size);
}
