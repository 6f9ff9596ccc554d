using SevenHours.Kernel;

namespace SevenHours.Disciplines.Walls;

/// <summary>Answers who asked for consent, whoever does: both agencies learn of it.</summary>
internal static class Consenting
{
    /// <param name="cascade">Where to emit.</param>
    /// <param name="consent">What was asked.</param>
    /// <param name="isGranted">The answer.</param>
    /// <param name="says">The words, or none.</param>
    /// <param name="seat">The seat that answers; null when its agency does without one.</param>
    /// <param name="by">The person at the seat, or the member of staff; null for neither.</param>
    public static void Answer(Cascade cascade, Consent consent, bool isGranted, TextRef says, Id<Seat>? seat, string? by) =>
        cascade.Emit(new ConsentAnswered(consent.Handle, seat ?? consent.Originator, isGranted, says, by)
        {
            IsByDesk = seat is null, To = Pinning.Colleagues(cascade.World, consent.Asker) | Pinning.Colleagues(cascade.World, consent.Originator),
        });
}
