using System.Net;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Walls;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Access;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.WhiteCell;

/// <summary>The white cell's page over HTTP: two people, one queue, each answer once.</summary>
public sealed class WhiteCellPageTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_claim_is_seen_by_the_other_at_once_and_answering_what_he_holds_asks_first()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (page, one, two) = (Page(house), await CellAsync(house, "P. Iversen"), await CellAsync(house, "R. Haddad"));
        var item = await AskAsync(house);
        using var feed = new StreamReader(await two.GetStreamAsync($"{page}/feed", Cancel));
        await DeskHouse.NextAsync(feed, item);

        (await PostAsync(one, house, item, "claim")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await DeskHouse.NextAsync(feed, "P. Iversen")).ShouldContain("P. Iversen answers");

        var refused = await PostAsync(two, house, item, "answer", ("verdict", "granted"), ("says", "There is a room."));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var kept = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Cancel));
        kept.ShouldContain("Somebody else is answering this.");
        kept.ShouldContain("There is a room.</textarea>");
        Requests(house).Single().IsOpen.ShouldBeTrue();

        (await PostAsync(two, house, item, "claim")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await PostAsync(two, house, item, "claim", ("over", "yes"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        house.Exercise.ClaimOn(1, item)!.From.ShouldNotBeNull("it was taken over openly");
    }

    [Fact]
    public async Task Two_answer_at_once_and_one_answer_stands_while_the_other_keeps_his_words()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (one, two) = (await CellAsync(house, "P. Iversen"), await CellAsync(house, "R. Haddad"));
        var item = await AskAsync(house);

        var both = await Task.WhenAll(
            PostAsync(one, house, item, "answer", ("verdict", "granted"), ("says", "Yes, the blue room."), ("key", "k1")),
            PostAsync(two, house, item, "answer", ("verdict", "refused"), ("says", "No, all are taken."), ("key", "k2")));

        var request = Requests(house).Single();
        request.IsOpen.ShouldBeFalse();
        house.Exercise.Live(1).Events.After(0).Count(happened => happened.Event is RequestAnswered).ShouldBe(1);
        var lost = both.Single(answer => answer.StatusCode == HttpStatusCode.UnprocessableEntity);
        var told = WebUtility.HtmlDecode(await lost.Content.ReadAsStringAsync(Cancel));
        told.ShouldContain(request.Verdict == Verdict.Granted ? "P. Iversen has answered." : "R. Haddad has answered.");
        told.ShouldContain(request.Verdict == Verdict.Granted ? "No, all are taken.</textarea>" : "Yes, the blue room.</textarea>");
    }

    [Fact]
    public async Task An_answer_made_up_is_shown_before_it_is_made_and_the_faulty_one_is_not_made_at_all()
    {
        await using var house = await ControlHouse.OpenAsync();
        var cell = await CellAsync(house, "P. Iversen");
        var item = await AskAsync(house);
        (string, string)[] made = [("verdict", "granted"), ("says", "There is a room."), ("truth", "yes"), ("statement", "The room has a green lamp."), ("about", "house")];

        var shown = WebUtility.HtmlDecode(await (await PostAsync(cell, house, item, "answer", made)).Content.ReadAsStringAsync(Cancel));
        shown.ShouldContain("What this would do");
        shown.ShouldContain("The room has a green lamp.");
        Requests(house).Single().IsOpen.ShouldBeTrue("nothing is made before it was seen");

        (await PostAsync(cell, house, item, "answer", [.. made, ("seen", "The room has a green lamp.")])).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        house.Desk("officer", desk => desk.Facts.Count).ShouldBe(1);
        house.Exercise.Live(1).Scenario.Table<Fact>().TryFind("said_by_ngo_1", out _).ShouldBeTrue();

        var next = await AskAsync(house);
        (await cell.GetStringAsync($"{Page(house)}/1/{next}", Cancel)).ShouldContain("The room has a green lamp.", customMessage: "the body remembers");
        var stray = await PostAsync(cell, house, next, "answer", ("verdict", "granted"), ("says", "Mine."), ("truth", "yes"), ("statement", "Write to mira@gmail.com."));
        WebUtility.HtmlDecode(await stray.Content.ReadAsStringAsync(Cancel)).ShouldContain("mira@gmail.com");
        Requests(house)[^1].IsOpen.ShouldBeTrue();
        var empty = await PostAsync(cell, house, next, "answer", ("verdict", "granted"), ("says", "Mine."), ("truth", "yes"), ("statement", " "), ("seen", " "));
        empty.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await empty.Content.ReadAsStringAsync(Cancel)).ShouldContain("Mine.</textarea>");
    }

    [Fact]
    public async Task It_is_refused_for_a_usual_reason_delayed_and_asked_back_in_a_tap()
    {
        await using var house = await ControlHouse.OpenAsync();
        var cell = await CellAsync(house, "P. Iversen");

        await PostAsync(cell, house, await AskAsync(house), "answer", ("reason", "confidential"), ("says", "There is a room."));
        var refused = house.Exercise.Live(1).Read(house.Seat("officer"), desk => desk.Part<RequestsDesk>().Made.Single());
        (refused.Verdict, refused.Says.IsSome).ShouldBe((Verdict.Refused, false), "the draft of a grant is not said with a refusal");
        refused.Missing.ShouldBe([MissingItems.Confidential]);

        var item = await AskAsync(house);
        (await PostAsync(cell, house, item, "delay", ("minutes", "60"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        Requests(house)[^1].Due.ShouldBe(house.Exercise.Live(1).Now + SimSpan.FromMinutes(60));
        (await PostAsync(cell, house, item, "delay", ("minutes", "soon"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await PostAsync(cell, house, item, "answer", ("verdict", "returned"), ("says", "Which night?"));
        Requests(house)[^1].Verdict.ShouldBe(Verdict.Returned);
        (await cell.GetStringAsync(Page(house), Cancel)).ShouldContain("2 answers, 0 late");
    }

    [Fact]
    public async Task A_described_act_and_a_call_to_nobody_are_answered_from_the_same_queue()
    {
        await using var house = await ControlHouse.OpenAsync();
        var cell = await CellAsync(house, "P. Iversen");
        var officer = await SeatedAsync(house, "officer");
        var (words, call) = (TextStore.Prepare("We ask the tram driver.", officer), TextStore.Prepare("Is anybody there?", officer));
        await house.ActAsync(officer, new DescribeSomethingElse(house.Seat("officer"), Id<Subject>.None, words.Reference), words);
        await house.ActAsync(officer, new SendMessage(house.Seat("officer"), SeatSet.Of(house.Seat("counsellor")), call.Reference, []), call);

        var queue = house.Exercise.QueueOf(1);
        queue.Select(item => item.Kind).ShouldBe([DeskItemKind.Described, DeskItemKind.Message], ignoreOrder: true);
        var act = queue.Single(item => item.Kind == DeskItemKind.Described).Name;
        (await cell.GetStringAsync($"{Page(house)}/1/{act}", Cancel)).ShouldContain("We ask the tram driver.");
        (await PostAsync(cell, house, act, "resolve", ("says", "He remembers a blue door."), ("after", "0"), ("hours", "1"), ("fact", "blue_door"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        house.Desk("officer", desk => desk.Facts.Count).ShouldBe(1);

        var message = queue.Single(item => item.Kind == DeskItemKind.Message).Name;
        (await cell.GetStringAsync($"{Page(house)}/1/{message}", Cancel)).ShouldContain("Is anybody there?");
        (await PostAsync(cell, house, message, "message", ("says", "Lantern House, good evening."))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        house.Desk("officer", desk => desk.Thread(house.Seat("counsellor")).Count).ShouldBe(2);
        house.Exercise.QueueOf(1).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_has_answered_stands_before_the_next_that_nobody_holds_and_holds_it()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (one, two) = (await CellAsync(house, "P. Iversen"), await CellAsync(house, "R. Haddad"));
        var officer = await SeatedAsync(house, "officer");
        var items = new List<string>();
        foreach (var says in (string[])["We ask the tram driver.", "We ring the harbour.", "We read the meter."])
        {
            var words = TextStore.Prepare(says, officer);
            await house.ActAsync(officer, new DescribeSomethingElse(house.Seat("officer"), Id<Subject>.None, words.Reference), words);
            items.Add(house.Exercise.QueueOf(1).Single(item => !items.Contains(item.Name)).Name);
        }

        var first = house.Exercise.QueueOf(1)[0].Name;
        await PostAsync(two, house, house.Exercise.QueueOf(1)[1].Name, "claim");
        var third = house.Exercise.QueueOf(1)[2].Name;
        (string, string)[] done = [("says", "Done."), ("after", "0"), ("hours", "0")];
        var led = (await PostAsync(one, house, first, "resolve", done)).Headers.Location!.ToString();

        led.ShouldBe($"{Page(house)}/1/{third}?done=next#item");
        house.Exercise.NameOf(house.Exercise.Session.Find(house.Exercise.ClaimOn(1, third)!.Person)!).ShouldBe("P. Iversen");
        (await one.GetStringAsync(led, Cancel)).ShouldContain("This is the next one; it is yours.");
        (await PostAsync(one, house, third, "resolve", done)).Headers.Location!.ToString().ShouldBe($"{Page(house)}?done=answered", "the other one is in good hands");
    }

    [Fact]
    public async Task Nobody_but_who_may_answer_comes_in_and_a_player_learns_nothing_of_drafts_and_claims()
    {
        await using var house = await ControlHouse.OpenAsync();
        var item = await AskAsync(house);
        foreach (var role in (Role[])[Role.Observer, Role.Mentor, Role.Evaluator, Role.WelfareOfficer, Role.RolePlayer])
        {
            var walker = await Walker.InAsync(house, role, Presence.In);
            (await walker.Browser.GetAsync(Page(house), Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, role.ToString());
            var answer = await ControlHouse.PostAsync(walker.Browser, $"/exercises/{house.Exercise.Id}/safety", $"{Page(house)}/1/{item}/answer", ("verdict", "granted"));
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, role.ToString());
        }

        var notices = house.Exercise.Live(1).NoticesOf(house.Seat("officer")).Count;
        var cell = await CellAsync(house, "P. Iversen");
        await PostAsync(cell, house, item, "claim");
        await cell.GetStringAsync($"{Page(house)}/1/{item}", Cancel);
        await PostAsync(cell, house, item, "delay", ("minutes", "30"));

        house.Exercise.Live(1).NoticesOf(house.Seat("officer")).Count.ShouldBe(notices, "claims, drafts and delays are nobody's business in play");
    }

    [Fact]
    public async Task The_directory_stands_on_the_desk_and_who_answers_is_switched_in_a_tap()
    {
        await using var house = await DeskHouse.OpenAsync();
        var player = await house.SitAsync("lead_investigator");
        var listed = await house.ReadAsync(player, "/contacts");
        listed.ShouldContain("District Court");
        listed.ShouldContain(PhoneBook.NumberOf(house.Exercise.Edition.Scenario.Agencies["court_verania"]));
        listed.ShouldNotContain("The people of the case");
        listed.ShouldNotContain("tel:", customMessage: "no page dials");
        var stranger = await player.GetAsync($"{house.Desk}/contacts?who=Pizza", Cancel);
        (await stranger.Content.ReadAsStringAsync(Cancel)).ShouldContain("Nobody by this name or number can be reached in the exercise.");

        var directory = $"/exercises/{house.Exercise.Id}/white-cell/directory";
        (await house.Director.GetStringAsync(directory, Cancel)).ShouldContain("District Court");
        (await ControlHouse.PostAsync(house.Director, directory, $"{directory}/1/court_verania", ("by", "person"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        house.Exercise.Live(1).Read(world => world.Part<RequestsPart>().IsAnsweredByPerson(world.Scenario.Agencies["court_verania"])).ShouldBeTrue();
        (await ControlHouse.PostAsync(house.Director, directory, $"{directory}/1/court_verania", ("by", "policy"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        house.Exercise.Live(1).Read(world => world.Part<RequestsPart>().IsAnsweredByPerson(world.Scenario.Agencies["court_verania"])).ShouldBeFalse();
    }

    [Fact]
    public async Task A_question_for_consent_that_nobody_is_there_to_answer_is_answered_here_once()
    {
        await using var house = await ControlHouse.OpenAsync();
        var cell = await CellAsync(house, "P. Iversen");
        var item = await AskConsentAsync(house);

        var page = WebUtility.HtmlDecode(await cell.GetStringAsync($"{Page(house)}/1/{item}", Cancel));
        page.ShouldContain("For the court");
        page.ShouldContain("To be used in court.");
        (await PostAsync(cell, house, item, "consent", ("granted", "yes"), ("says", "As agreed by telephone."), ("key", "k1"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var consent = house.Exercise.Live(1).Read(world => world.DeskOf(house.Seat("officer")).Part<WallDesk>().Consents[0]);
        (consent.IsGranted, consent.IsByDesk).ShouldBe((true, true));
        WebUtility.HtmlDecode(await cell.GetStringAsync($"{Page(house)}/1/{item}", Cancel)).ShouldContain("As agreed by telephone.");
    }

    private static string Page(ControlHouse house) => $"/exercises/{house.Exercise.Id}/white-cell";

    private static async Task<HttpClient> CellAsync(ControlHouse house, string name)
    {
        var (browser, key) = await house.JoinAsync(house.Exercise.Session.Exercise.StaffPin, name);
        (await house.Exercise.AdmitAsync(Actor.Host("test"), key)).ShouldBeNull();
        (await house.Exercise.GiveRoleAsync(Actor.Host("test"), key, Role.WhiteCell)).ShouldBeNull();
        return browser;
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient browser, ControlHouse house, string item, string act, params (string, string)[] fields) =>
        ControlHouse.PostAsync(browser, Page(house), $"{Page(house)}/1/{item}/{act}", fields);

    private static async Task<string> SeatedAsync(ControlHouse house, string seat)
    {
        if (house.Exercise.Session.HoldersOf(new SeatPlace(1, seat)).People is [var there, ..])
            return there;
        var (_, key) = await house.JoinAsync(house.Exercise.Session.Exercise.Pin, $"Somebody at {seat}");
        (await house.Exercise.TakeSeatAsync(Actor.Host("test"), key, new SeatPlace(1, seat))).ShouldBeNull();
        return key;
    }

    private static async Task<string> AskAsync(ControlHouse house)
    {
        var scenario = house.Exercise.Edition.Scenario;
        await house.ActAsync(await SeatedAsync(house, "officer"), new Ask(
            house.Seat("officer"), scenario.Agencies["ngo"], Id<ActionDefinition>.None, scenario.Table<Topic>()["shelter_place"]) { Target = scenario.Subjects["house"] });
        return Requests(house)[^1].Petition.Handle.ToString();
    }

    // The counsellor shared her words under a code and has left; the officer asks whether a court may have them.
    private static async Task<string> AskConsentAsync(ControlHouse house)
    {
        var (officer, counsellor) = (await SeatedAsync(house, "officer"), await SeatedAsync(house, "counsellor"));
        await house.ActAsync(counsellor, new PutUp(house.Seat("counsellor"), PinKind.Note) { Text = TextRef.Typed("note") });
        var words = house.Exercise.Live(1).Read(world => world.DeskOf(house.Seat("counsellor")).Part<WallDesk>().Board.Pins.First().Shared);
        await house.ActAsync(counsellor, new ShareItems(house.Seat("counsellor"), SeatSet.Of(house.Seat("officer")), [words], TextRef.Typed("why")) { Code = HandlingCode.H1 });
        (await house.Exercise.LeaveSeatAsync(Actor.Host("test"), counsellor, new SeatPlace(1, "counsellor"))).ShouldBeNull();
        var why = SevenHours.Exercises.TextStore.Prepare("For the court", officer);
        await house.ActAsync(officer, new AskConsent(house.Seat("officer"), words, ItemUse.Evidence, SeatSet.Nobody, why.Reference), why);
        return house.Exercise.Live(1).Read(world => world.Part<WallPart>().Consents[0].Handle.ToString());
    }

    private static IReadOnlyList<Request> Requests(ControlHouse house) =>
        house.Exercise.Live(1).Read(world => world.Part<RequestsPart>().Requests.ToList());
}
