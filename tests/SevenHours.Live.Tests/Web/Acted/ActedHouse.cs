using SevenHours.Disciplines.Interviews;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Web.Hosting;
using Shouldly;

namespace SevenHours.Live.Tests.Web.Acted;

/// <summary>A girl whom an actor plays, a counsellor who interviews her with an officer beside, and a mentor who looks on.</summary>
internal sealed class ActedHouse : IAsyncDisposable
{
    private const string Cast = """
        seats:
          chief: { agency: police, title: Chief, languages: [en] }
          stranger: { agency: police, title: Sailor, languages: [fr] }
          rp_girl:
            agency: ngo
            title: Role player, the girl
            languages: [en]
            kind: role_player
            role:
              persona: girl_voice
              who: You are Ana.
              manner: Low.
              says: [ { to: Anybody, layers: [door], say: Mine is the blue one. } ]
              red_lines: [Nobody touches you.]
              limits: [Two arms.]
              stop_word: Red pencil
        facts:
          her_bus: { statement: They came by bus. }
          red_bus: { statement: They came by a red car. }
          his_name: { statement: He is called Feld. }
        levels:
          distress_girl: { of: girl, kind: distress, start: 20, words: [ { from: 0, word: Calm as water }, { from: 60, word: Shaking } ] }
        personas:
          girl_voice:
            of: girl
            languages: [en]
            layers:
              - { id: door, depth: 1, topics: [place], facts: [blue_door], says: A blue door., details: [ { id: bus, says: We came by bus., facts: [her_bus], drifts: { says: We came by car., facts: [red_bus] } } ] }
              - { id: man, depth: 3, topics: [people], facts: [his_name], says: His name is Feld. }
            topics: { place: [door, house], people: [man, who] }
            deflects: I must be quiet.
        rules:
          meets: { at: 1m, do: [ level: { of: girl, kind: trust, set: 30 }, contact: { seat: [counsellor, officer, chief, stranger], with: girl } ] }
        """;

    private static readonly Actor Host = Actor.Host("test");

    private ActedHouse(ControlHouse control) => Control = control;

    public ControlHouse Control { get; }

    public Exercise Exercise => Control.Exercise;

    public string Beside => $"/exercises/{Exercise.Id}/beside";

    public string Role => $"/exercises/{Exercise.Id}/role";

    /// <summary>The interview that was opened last.</summary>
    public InterviewState Interview => Exercise.Live(1).Read(world => world.Part<InterviewsPart>().Interviews[^1]);

    public string Href => $"{Beside}/1/{Interview.Handle}";

    public Id<Persona> Girl => Exercise.Edition.Scenario.Table<Persona>()["girl_voice"];

    public static async Task<ActedHouse> OpenAsync(VoiceMode mode = VoiceMode.Acted, params IFeature[] more)
    {
        var house = new ActedHouse(await ControlHouse.OpenAsync(extra: Cast, more: more));
        (await house.Exercise.RunAsync(Host)).ShouldBeNull();
        (await house.Exercise.JumpAsync(Host, new SimTime(120))).ShouldBeNull();
        await house.DirectAsync(new SetVoice(house.Girl, mode));
        return house;
    }

    public async Task<(HttpClient Browser, string Key)> SitAsync(string seat)
    {
        var (browser, key) = await Control.JoinAsync(Exercise.Session.Pins.Pin, $"Person {seat}");
        (await Exercise.TakeSeatAsync(Host, key, new SeatPlace(1, seat))).ShouldBeNull();
        return (browser, key);
    }

    public async Task<HttpClient> StaffAsync(Role role)
    {
        var (browser, key) = await Control.JoinAsync(Exercise.Session.Pins.StaffPin, $"Person {role}");
        await Exercise.AdmitAsync(Host, key);
        (await Exercise.GiveRoleAsync(Host, key, role)).ShouldBeNull();
        return browser;
    }

    /// <summary>The counsellor begins an interview with others beside.</summary>
    public async Task<HttpClient> BeginAsync(InterviewPurpose purpose = InterviewPurpose.Protection, params string[] beside)
    {
        var (browser, key) = await SitAsync("counsellor");
        var setup = new InterviewSetup(purpose) { ConsentAsked = true, Present = SeatSet.Of(beside.Select(Control.Seat)) };
        await Control.ActAsync(key, new OpenInterview(Control.Seat("counsellor"), Girl, setup));
        return browser;
    }

    /// <summary>The counsellor asks something, in words.</summary>
    public async Task AskAsync(string words, QuestionStyle style, string? topic)
    {
        var key = Exercise.Session.HoldersOf(new SeatPlace(1, "counsellor")).People[0];
        var typed = TextStore.Prepare(words, key);
        await Control.ActAsync(key, new AskPersona(Control.Seat("counsellor"), Girl, style, topic, typed.Reference), typed);
    }

    public async Task DirectAsync(StaffCommand command) =>
        (await Exercise.DirectAsync(Host, 1, command, Guid.NewGuid().ToString("N"))).ShouldBeOfType<CommandAnswer.Done>();

    /// <summary>Posts a form of a page.</summary>
    public Task<HttpResponseMessage> PostAsync(HttpClient browser, string to, params (string, string)[] fields) =>
        ControlHouse.PostAsync(browser, $"/exercises/{Exercise.Id}/lobby", to, fields);

    public ValueTask DisposeAsync() => Control.DisposeAsync();
}
