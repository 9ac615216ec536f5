using System.Runtime.CompilerServices;
using Wengang.App.Protection;

namespace Wengang.App.Tests.Testing;

/// <summary>What holds for the whole run, before its first test.</summary>
internal static class TestRun
{
    /// <summary>Tests work in their own folder, never in a developer's; PostgreSQL databases find one key there.</summary>
    [ModuleInitializer]
    internal static void Prepare()
    {
        Directory.SetCurrentDirectory(AppContext.BaseDirectory);
        KeyFile.Load(Path.Combine("data", "keys", "wengang.key"), create: true);
    }
}
