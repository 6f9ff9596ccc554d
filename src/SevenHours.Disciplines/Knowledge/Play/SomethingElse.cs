using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>What comes of a described act when it is due.</summary>
internal static class SomethingElse
{
    public static void Happen(Cascade cascade, DescribedAct act)
    {
        var scene = new Scene(act.Seat, act.About, act.Handle);
        cascade.Cause = act.Resolution;
        cascade.Cause = cascade.Emit(
            new SomethingElseHappened(act.Handle, act.Says) { To = SeatSet.Of(act.Seat) }, restsOn: act.Described);
        foreach (var fact in act.Effects.Facts)
        {
            Knowing.Learn(cascade, fact, SeatSet.Of(act.Seat), FactSource.Act, via: act.Handle);
        }

        foreach (var inject in act.Effects.Injects)
        {
            Knowing.Deliver(cascade, inject, in scene);
        }

        foreach (var flag in act.Effects.Flags)
        {
            new SetFlag(flag, true).Do(cascade, in scene);
        }

        foreach (var (level, permille) in act.Effects.Levels)
        {
            new SetLevel(level, permille, false).Do(cascade, in scene);
        }
    }
}
