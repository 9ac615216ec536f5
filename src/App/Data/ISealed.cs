using Wengang.App.Protection;

namespace Wengang.App.Data;

/// <summary>A row with values that must be sealed before it is stored; sealing is put off until it is certain that the row is new.</summary>
public interface ISealed
{
    void Seal(FieldProtector protector);
}
