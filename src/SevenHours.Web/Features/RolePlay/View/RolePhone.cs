using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.RolePlay.View;

/// <summary>What changes in play on the telephone of whoever acts.</summary>
/// <param name="Calls">Where and when next.</param>
/// <param name="Levels">How the person is, in words.</param>
/// <param name="Told">What the person told whom.</param>
/// <param name="Picks">What may have been spoken in a scene.</param>
/// <param name="Reports">What the actor may report.</param>
public sealed record RolePhone(CallSheet Calls, Listed<OwnLevel> Levels, Listed<ToldGroup> Told, Listed<ScenePick> Picks, Listed<ReportRow> Reports)
{
    /// <summary>The telephone of the seat somebody sits in, as it stands now.</summary>
    public static RolePhone Of(AtDesk at, TimeProvider time) => new(
        CallSheet.Of(at.Visit.Exercise, at.Place, at.Texts, time),
        at.Live.Read(world => OwnLevel.Of(world, at.Seat, at.Texts)),
        ToldGroup.All(at.Visit.Exercise, at.Place, at.Texts),
        at.Live.Read(world => ScenePick.All(world, at.Seat, at.Texts)),
        at.Live.Read(at.Seat, desk => ReportRow.All(desk, at.Texts)));
}
