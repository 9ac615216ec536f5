using Wengang.App.Imports.Running;

namespace Wengang.Web.Commands.Importing;

/// <summary>Shows how far an import has come: one changing line on a terminal, a line per worksheet elsewhere.</summary>
internal sealed class ImportProgress(TextWriter error) : IDisposable
{
    private readonly bool terminal = !System.Console.IsErrorRedirected;
    private PlannedSheet? current;
    private int rows;

    public void Show(PlannedSheet sheet, int done)
    {
        if (current is not null && current != sheet)
        {
            Finish();
        }

        (current, rows) = (sheet, done);
        if (terminal)
        {
            error.Write($"\r\e[K  {sheet.FileName} · {sheet.Map.Kind.Name} · {done} 行");
        }
    }

    public void Dispose() => Finish();

    private void Finish()
    {
        if (current is not null)
        {
            error.WriteLine($"{(terminal ? "\r\e[K" : "")}  {current.FileName} · {current.Map.Kind.Name} · {rows} 行");
        }

        current = null;
    }
}
