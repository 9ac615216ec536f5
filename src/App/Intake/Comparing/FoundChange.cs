using Wengang.App.Intake.Preview;

namespace Wengang.App.Intake.Comparing;

/// <summary>A row that says otherwise than a known fact.</summary>
/// <param name="Row">The row.</param>
/// <param name="Values">What differs.</param>
/// <param name="Source">The worksheet the known fact came from; 0 when a person typed it.</param>
/// <param name="SameDay">Both speak of the same day.</param>
/// <param name="OtherName">The name of a person differs.</param>
internal sealed record FoundChange(int Row, IReadOnlyList<ValueChange> Values, long Source, bool SameDay, bool OtherName);
