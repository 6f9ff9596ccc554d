using SevenHours.Kernel;

namespace SevenHours.Disciplines.Actions;

/// <summary>How an act stands before the law, judged as it begins. Truth: for staff.</summary>
/// <param name="InMandate">Whether the actor's profession holds the power.</param>
/// <param name="HasBasis">Whether an order, consent, one's own powers or an urgent ground carries it.</param>
/// <param name="Order">The order it rests on, or none.</param>
/// <param name="ValidateBy">For an urgent act, when an order must have followed; never when none is awaited.</param>
/// <param name="Admissibility">
/// How far what it finds can be used, 0 to 1000 per mille: 0 outside mandate, scope or expiry, half when nobody noted why it was
/// necessary, and never more than the worst of what it was derived from.
/// </param>
public readonly record struct Lawfulness(bool InMandate, bool HasBasis, Handle Order, SimTime ValidateBy, int Admissibility)
{
    /// <summary>What a court may use in full.</summary>
    public const int Full = 1000;

    /// <summary>What remains when nobody noted why it was necessary.</summary>
    public const int WithoutNecessityNote = 500;

    /// <summary>An act not judged yet.</summary>
    public static readonly Lawfulness Unjudged = new(false, false, Handle.None, SimTime.Never, 0);

    /// <summary>Whether everything the law asks is there, or may still follow.</summary>
    public bool IsLawful => InMandate && HasBasis;

    /// <summary>Whether an order must still follow.</summary>
    public bool AwaitsValidation => ValidateBy != SimTime.Never;
}
