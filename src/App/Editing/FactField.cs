using System.Reflection;
using Wengang.App.Data;

namespace Wengang.App.Editing;

/// <summary>A field of a fact that people may correct: its name, how it reads and how it is set on a copy.</summary>
/// <param name="Key">Name in forms.</param>
/// <param name="Title">Chinese.</param>
/// <param name="Kind">What is typed.</param>
/// <param name="Read">The value; sealed values by their blind index.</param>
/// <param name="Show">The value in words; sealed values masked; empty when there is none.</param>
/// <param name="Write">Sets what was typed on a copy that is not stored yet. Throws <see cref="EditRefusedException"/> when it cannot be.</param>
public sealed record FactField<T>(
    string Key, string Title, FieldKind Kind, Func<T, object?> Read, Func<Db, T, string> Show, Action<Db, T, string> Write)
    where T : Fact
{
    /// <summary>What may be chosen; empty for free text.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Whether the field may be left empty.</summary>
    public bool MayBeEmpty { get; init; } = true;

    /// <summary>Whether the field belongs to the household and is the same for all its members.</summary>
    public bool OfHousehold { get; init; }

    /// <summary>Sets a property of a copy, also one that is otherwise only set at making.</summary>
    internal static void Set(T fact, string property, object? value) =>
        typeof(T).GetProperty(property, BindingFlags.Public | BindingFlags.Instance)!.SetValue(fact, value);
}
