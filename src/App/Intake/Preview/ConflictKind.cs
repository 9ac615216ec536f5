namespace Wengang.App.Intake.Preview;

/// <summary>What contradicts what.</summary>
public enum ConflictKind
{
    /// <summary>A person typed or corrected it.</summary>
    Typed,

    /// <summary>The number belongs to somebody of another name.</summary>
    OtherName,

    /// <summary>The register has the person in another household.</summary>
    OtherHousehold,

    /// <summary>An earlier sheet of the same day or month.</summary>
    OtherSheet,

    /// <summary>Another row or file of this batch.</summary>
    OtherRow,
}
