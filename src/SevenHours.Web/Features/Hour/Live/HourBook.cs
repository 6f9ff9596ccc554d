using System.Collections.Concurrent;
using SevenHours.Exercises;
using SevenHours.Web.Feed;
using SevenHours.Web.Features.Control.Parts;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Hour.Parts;
using SevenHours.Web.Features.Safety;
using SevenHours.Web.Shared;

namespace SevenHours.Web.Features.Hour.Live;

/// <summary>Draws pictures of the hour, one for each moment, team, language, set of rights and stretch. Thread-safe.</summary>
internal sealed class HourBook(PartRenderer renderer, TimeProvider time)
{
    /// <summary>How often it is looked whether time alone has changed something.</summary>
    public static readonly TimeSpan Beat = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<(ExerciseId, int Team, string Language, StaffRights Rights, int Minutes), Page> _pages = new();

    /// <summary>The picture of this moment.</summary>
    public async Task<HourPicture> TakeAsync(ControlRoom room, int minutes, CancellationToken cancellation)
    {
        var page = _pages.GetOrAdd((room.Exercise.Id, room.Team, room.Language.Tag, room.Rights, minutes), _ => new Page());
        await page.Gate.WaitAsync(cancellation);
        try
        {
            var (live, session, watch) = (room.Live, room.Exercise.Session, room.Exercise.Watch.Now);
            var position = new FeedPosition(live.Info.Number, live.Events.Count);
            var beat = live.Clock.IsRunning ? time.GetUtcNow().Ticks / Beat.Ticks : 0;
            if (page.Last is not { } last || !last.Is(position, session, watch, beat))
                page.Last = last = new HourPicture(position, session, watch, beat, await DrawAsync(room, minutes, session));
            return last;
        }
        finally
        {
            page.Gate.Release();
        }
    }

    private async Task<IReadOnlyList<KeyValuePair<string, string>>> DrawAsync(ControlRoom room, int minutes, Session.Open session)
    {
        var view = HourRoom.Read(room, minutes);
        var (deck, shown) = ((nameof(DeckClock.Deck), (object?)view.Deck), (nameof(HourPart.View), (object?)view));
        return
        [
            new("deck-clock", await DrawAsync<DeckClock>(room, deck)),
            new("deck-state", await DrawAsync<DeckState>(room, deck, (nameof(DeckState.Title), room.Exercise.ShownTitle()))),
            new("transport", await DrawAsync<Transport>(room, deck)),
            new("filled", await DrawAsync<Filled>(room, deck)),
            new("no-duff-banner", await renderer.RenderAsync<NoDuffBanner>(
                room.Language, (nameof(NoDuffBanner.By), room.Exercise.NoDuffBy(room.Words)), (nameof(NoDuffBanner.Card), room.Exercise.CardLines()))),
            new("hour-ruler", await DrawAsync<HourRuler>(room, shown)),
            new("hour-top", await DrawAsync<OnTop>(room, shown)),
            new("hour-lines", await DrawAsync<HourLines>(room, shown)),
            new("hour-proposals", await DrawAsync<Proposals>(room, shown)),
            new("hour-flags", await DrawAsync<Flags>(room, shown)),
            new("hour-acts", await DrawAsync<StaffActCounts>(room, shown)),
            new("hour-seats", await DrawAsync<SeatTimes>(room, shown)),
            new("adhoc-templates", await DrawAsync<AdHocTemplates>(room, (nameof(AdHocTemplates.Templates), HourRoom.Templates(room)))),
            new("ending", await DrawAsync<Ending>(room,
                (nameof(Ending.HasEnded), view.Deck.HasEnded), (nameof(Ending.GoesThere), session.Exercise.IsDemonstration),
                (nameof(Ending.Debrief), $"/exercises/{room.Exercise.Id}/debrief"))),
        ];
    }

    private Task<string> DrawAsync<TPart>(ControlRoom room, params IEnumerable<(string, object?)> parameters)
        where TPart : Panel =>
        renderer.RenderAsync<TPart>(room.Language, [(nameof(Panel.Href), room.Href), (nameof(Panel.Query), room.TeamQuery), (nameof(Panel.Rights), room.Rights), .. parameters]);

    private sealed class Page
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public HourPicture? Last { get; set; }
    }
}
