using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Walls;

/// <summary>
/// How an agency answers who asks for its consent when nobody decides: it gives it, but not for what is sensitive, and not to an agency of which it has heard
/// that it ignored its code.
/// </summary>
internal static class ConsentPolicy
{
    public static bool Grants(Desk desk, Consent consent)
    {
        var (scenario, asker) = (desk.Scenario, desk.Scenario.Seats[consent.Asker].Agency);
        var isSensitive = consent.Item.Kind == FactOnWall.KindName
            && FactHandles.Find(scenario, consent.Item.Handle) is { IsSome: true } fact && scenario.Table<Fact>()[fact].IsSensitive;
        return !isSensitive && desk.Part<WallDesk>().Breaches.All(b => scenario.Seats[b.Breach.Seat].Agency != asker);
    }
}
