using System.Collections.Concurrent;
using System.Collections.Immutable;
using SevenHours.Exercises;
using SevenHours.Web.Feed;
using SevenHours.Web.Features.Control.Parts;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Safety;
using SevenHours.Web.Identity;
using SevenHours.Web.Shared;

namespace SevenHours.Web.Features.Control.Live;

/// <summary>Draws pictures, one for each moment, team, language and set of rights, however many members of staff look on. Thread-safe.</summary>
internal sealed class PictureBook(PartRenderer renderer, PinGate gate)
{
    private readonly ConcurrentDictionary<(ExerciseId, int Team, string Language, StaffRights Rights), Page> _pages = new();

    /// <summary>The picture of this moment.</summary>
    public async Task<Picture> TakeAsync(ControlRoom room, CancellationToken cancellation)
    {
        var page = _pages.GetOrAdd((room.Exercise.Id, room.Team, room.Language.Tag, room.Rights), _ => new Page());
        await page.Gate.WaitAsync(cancellation);
        try
        {
            var (live, session, connected) = (room.Live, room.Exercise.Session, room.Exercise.Connections.Now);
            var position = new FeedPosition(live.Info.Number, live.Events.Count);
            var watch = room.Exercise.ReadWatch(room.Team);
            if (page.Last is not { } last || !last.Is(position, session, Notes(room.Exercise), connected, gate.Guessing, MarksOf(watch)))
                page.Last = last = await DrawAsync(room, position, session, connected, watch);
            return last;
        }
        finally
        {
            page.Gate.Release();
        }
    }

    /// <summary>The run sheet's lines, all of them or one.</summary>
    public Task<string> LinesAsync(ControlRoom room, IReadOnlyList<SheetLine> lines) =>
        DrawAsync<SheetLines>(room, (nameof(SheetLines.Lines), lines));

    /// <inheritdoc cref="LinesAsync" />
    public Task<string> LineAsync(ControlRoom room, SheetLine line) => DrawAsync<SheetRow>(room, (nameof(SheetRow.Line), line));

    /// <summary>The choice of lines, with its counts.</summary>
    public Task<string> FiltersAsync(ControlRoom room, RunSheet sheet, string? filter) =>
        DrawAsync<SheetFilters>(room, (nameof(SheetFilters.Sheet), sheet), (nameof(SheetFilters.Filter), filter));

    private async Task<Picture> DrawAsync(
        ControlRoom room, FeedPosition position, Session.Open session, IImmutableSet<string> connected, TeamReading watch)
    {
        var (notes, guessing) = (Notes(room.Exercise), gate.Guessing);
        var view = room.Read(watch);
        var deck = (nameof(DeckClock.Deck), (object?)view.Deck);
        var debrief = $"/exercises/{room.Exercise.Id}/debrief";
        return new Picture(position, session, notes, connected, guessing, MarksOf(watch), view,
        [
            new("deck-clock", await DrawAsync<DeckClock>(room, deck)),
            new("deck-state", await DrawAsync<DeckState>(room, deck, (nameof(DeckState.Title), room.Exercise.ShownTitle()))),
            new("transport", await DrawAsync<Transport>(room, deck)),
            new("filled", await DrawAsync<Filled>(room, deck)),
            new("safety-state", await DrawAsync<SafetyState>(room, (nameof(SafetyState.Lines), SafetyLine.All(room.Exercise, room.Words)))),
            new("no-duff-banner", await renderer.RenderAsync<NoDuffBanner>(
                room.Language, (nameof(NoDuffBanner.By), room.Exercise.NoDuffBy(room.Words)), (nameof(NoDuffBanner.Card), room.Exercise.CardLines()))),
            new("doorbell", await DrawAsync<Doorbell>(room, deck)),
            new("ribbon", await DrawAsync<Ribbon>(room, (nameof(Ribbon.View), view))),
            new("answers", await DrawAsync<AnswerDesk>(room, (nameof(AnswerDesk.Waiting), view.Waiting), (nameof(AnswerDesk.Clock), view.Deck.Clock))),
            new("agency-lines", await DrawAsync<AgencyLines>(room, (nameof(AgencyLines.Rows), view.Agencies))),
            new("people-states", await DrawAsync<PeopleStates>(room, (nameof(PeopleStates.People), view.People))),
            new("network-states", await DrawAsync<NetworkStates>(room, (nameof(NetworkStates.Networks), view.Networks))),
            new("truth-lines", await DrawAsync<TruthLines>(room, (nameof(TruthLines.Truth), view.Truth))),
            new("player-rows", await DrawAsync<Players>(room, (nameof(Players.Rows), view.Players))),
            new("log-rows", await DrawAsync<LogRows>(room, (nameof(LogRows.Rows), view.Log))),
            new("observations", await DrawAsync<Observations>(room, (nameof(Observations.Rows), view.Observations))),
            .. await ForPeopleAsync(room, session, guessing),
            new("ending", await DrawAsync<Ending>(room,
                (nameof(Ending.HasEnded), view.Deck.HasEnded), (nameof(Ending.GoesThere), session.Exercise.IsDemonstration), (nameof(Ending.Debrief), debrief))),
        ]);
    }

    // PINs and names of those at the door are drawn for nobody who may not let them in.
    private async Task<IEnumerable<KeyValuePair<string, string>>> ForPeopleAsync(ControlRoom room, Session.Open session, Guessing guessing) =>
        !room.Rights.HasFlag(StaffRights.People)
            ? []
            :
            [
                new("pin-numbers", await DrawAsync<PinNumbers>(room, (nameof(PinNumbers.Now), session.Pins), (nameof(PinNumbers.Guessing), guessing))),
                new("door-panel", await DrawAsync<DoorPanel>(room, (nameof(DoorPanel.Exercise), room.Exercise.Id.Value), (nameof(DoorPanel.Door), room.Door()))),
            ];

    private Task<string> DrawAsync<TPart>(ControlRoom room, params IEnumerable<(string, object?)> parameters)
        where TPart : Panel =>
        renderer.RenderAsync<TPart>(room.Language, [(nameof(Panel.Href), room.Href), (nameof(Panel.Query), room.TeamQuery), (nameof(Panel.Rights), room.Rights), .. parameters]);

    private static Desk.View.Listed<FlagMark> MarksOf(TeamReading watch) => [.. watch.Flags.Select(flag => new FlagMark(flag.Kind, flag.Since.Seconds, flag.IsHard))];

    // Observations, and what waits for the welfare officer, of which a screen shows no more than that somebody is needed.
    private static int Notes(Exercise exercise) => exercise.Notes.All.Count + exercise.Welfare.All.Count + exercise.Welfare.Open;

    private sealed class Page
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public Picture? Last { get; set; }
    }
}
