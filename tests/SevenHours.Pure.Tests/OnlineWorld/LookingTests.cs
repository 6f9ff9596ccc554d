using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.OnlineWorld;

public sealed class LookingTests
{
    [Fact]
    public void A_search_finds_what_stands_there_and_only_the_searcher_is_told()
    {
        var play = WebCase.Begin();
        play.Do(play.Search("officer", "care work sea"));

        var found = play.Desk<OnlineDesk>("officer").Searches.ShouldHaveSingleItem();
        found.Hits[0].Page.ShouldBe(play.PageOf("offer"));
        play.Desk<OnlineDesk>("chief").Searches.ShouldBeEmpty();
        play.ShouldRefold();
    }

    [Fact]
    public void A_number_leads_to_all_pages_that_show_it()
    {
        var play = WebCase.Begin();
        play.Do(play.Search("officer", "+999 555 0177"));
        play.Desk<OnlineDesk>("officer").Searches[^1].Hits.Select(h => h.Page).ShouldBe(
            [play.PageOf("third"), play.PageOf("second"), play.PageOf("offer"), play.PageOf("recruiter")], ignoreOrder: true);
    }

    [Fact]
    public void What_comes_later_is_not_found_before_and_what_is_deleted_not_after()
    {
        var play = WebCase.Begin();
        play.Do(play.Search("officer", "driver petra"));
        Hits(play).ShouldNotContain(play.PageOf("passing"));
        play.Until("2h").Do(play.Search("officer", "driver petra"));
        Hits(play).ShouldContain(play.PageOf("passing"));
        play.Until("4h").Do(play.Search("officer", "driver petra"));
        Hits(play).ShouldNotContain(play.PageOf("passing"));
        play.Do(new OpenPage(play.Seat("officer"), play.PageOf("passing"), WebAccount.Research));
        play.Desk<OnlineDesk>("officer").Page(play.PageOf("passing"))!.Look.State.ShouldBe(PageState.Gone);
    }

    [Fact]
    public void A_saved_page_is_the_agencys_and_stays_when_the_page_is_taken_down()
    {
        var play = Adversary();
        play.Do(Capture(play, "offer"));
        play.Until("2h").Do(new OpenPage(play.Seat("chief"), play.PageOf("offer"), WebAccount.Research));

        play.Desk<OnlineDesk>("chief").Page(play.PageOf("offer"))!.Look.State.ShouldBe(PageState.Gone);
        var copy = play.Desk<OnlineDesk>("chief").Captures.ShouldHaveSingleItem();
        (copy.Page, copy.Seat, copy.IsHashed).ShouldBe((play.PageOf("offer"), play.Seat("officer"), true));
        play.Desk<EvidenceDesk>("chief").Find(copy.Handle).ShouldNotBeNull();
        play.Desk<OnlineDesk>("counsellor").Captures.ShouldBeEmpty();
        play.ShouldRefold();
    }

    [Fact]
    public void Who_comes_too_late_saves_nothing_and_sees_why()
    {
        var play = Adversary().Until("2h");
        play.Do(Capture(play, "offer"));
        play.All<PageCaptured>().ShouldBeEmpty();
        play.Desk<OnlineDesk>("officer").Page(play.PageOf("offer"))!.Look.State.ShouldBe(PageState.Gone);
    }

    [Fact]
    public void A_mark_on_what_was_planted_teaches_and_one_on_anything_else_is_a_note()
    {
        var play = WebCase.Begin();
        var other = SmallWeb.Of(play.Scenario).Items.First(i => !i.Entry.IsSome && i.Kind == PageKind.Job && i.Appears < SimTime.Start && i.Until > new SimTime(3600)
            && i.Owner!.PrivateFrom > new SimTime(3600) && i.Owner.Until > new SimTime(3600));
        play.Do(new CapturePage(play.Seat("officer"), other.Address, WebAccount.Research, true)).Do(Capture(play, "offer", hashed: false));
        var (innocent, planted) = (play.Desk<OnlineDesk>("officer").Captures[0].Handle, play.Desk<OnlineDesk>("officer").Captures[1].Handle);

        play.Do(new MarkDetail(play.Seat("officer"), innocent, DetailKind.Number));
        play.All<FactLearned>().ShouldNotContain(f => f.Via == innocent);
        play.Do(new MarkDetail(play.Seat("officer"), planted, DetailKind.Number));

        var learnt = play.All<FactLearned>().Where(f => f.Via == planted).ShouldHaveSingleItem();
        (learnt.Fact, learnt.Admissible).ShouldBe((play.Id<Fact>("advert_number"), 500));
        play.Do(new MarkDetail(play.Seat("officer"), planted, DetailKind.Number)).Latest.ShouldBeEmpty();
        play.ShouldRefold();
    }

    [Fact]
    public void What_several_pages_share_is_known_once_they_are_saved()
    {
        var play = WebCase.Begin();
        play.Do(Capture(play, "offer")).Do(Capture(play, "second"));
        var offer = play.Desk<OnlineDesk>("officer").Captures[0].Handle;
        play.Do(new MarkDetail(play.Seat("officer"), offer, DetailKind.Number));
        play.Desk<KnowledgeDesk>("officer").Holds(play.Id<Fact>("many_adverts")).ShouldBeFalse("only two of three are saved");

        play.Do(Capture(play, "third")).Do(new MarkDetail(play.Seat("officer"), offer, DetailKind.Number));

        play.Desk<KnowledgeDesk>("officer").Holds(play.Id<Fact>("many_adverts")).ShouldBeTrue();
    }

    [Fact]
    public void Nothing_is_marked_that_the_agency_has_not_saved()
    {
        var play = WebCase.Begin();
        play.Do(Capture(play, "offer"));
        play.Try(new MarkDetail(play.Seat("counsellor"), play.Desk<OnlineDesk>("officer").Captures[0].Handle, DetailKind.Text)).ShouldBe(OnlineRefusals.NothingToMark);
        play.Try(new OpenPage(play.Seat("officer"), "../x", WebAccount.Research)).ShouldBe(OnlineRefusals.NoAddress);
    }

    [Fact]
    public void Looking_with_ones_own_name_is_seen_by_the_authors_rules_and_looking_with_a_research_account_is_not()
    {
        var play = WebCase.New().With("rules", """
            rules:
              tipped: { when: "web_visited(recruiter)", do: [ { flag: tipped } ] }
              seen: { when: "web_seen(offer)", do: [ { flag: seen } ] }
            """).Begin();
        play.Do(new OpenPage(play.Seat("officer"), play.PageOf("offer"), WebAccount.Research));
        (Set(play, "seen"), Set(play, "tipped")).ShouldBe((true, false));
        play.Do(new OpenPage(play.Seat("officer"), play.PageOf("offer"), WebAccount.Own));
        Set(play, "tipped").ShouldBeTrue("whoever posted it sees who looked");
    }

    [Fact]
    public void A_page_under_watch_says_when_it_changes()
    {
        var play = Adversary();
        play.Do(new WatchPage(play.Seat("officer"), play.PageOf("offer"), true)).Do(new WatchPage(play.Seat("officer"), play.PageOf("recruiter"), true)).Until("30m");
        play.All<WatchedPageChanged>().ShouldBeEmpty();

        play.Until("1h");

        play.Desk<OnlineDesk>("chief").Watches.Single(w => w.Page == play.PageOf("offer")).ShouldSatisfyAllConditions(
            w => w.Look.State.ShouldBe(PageState.Gone), w => w.ChangedAt.ShouldBe(PlayedWorld.Time("1h")));
        // The account has a new post since, and another went with the hour.
        play.Desk<OnlineDesk>("chief").Watches.Single(w => w.Page == play.PageOf("recruiter")).Look.Shows.ShouldContain(p => p.Page == play.PageOf("passing"));
        play.Do(new WatchPage(play.Seat("officer"), play.PageOf("recruiter"), false)).Until("4h");
        play.All<WatchedPageChanged>().Count(e => e.Page == play.PageOf("recruiter")).ShouldBeLessThanOrEqualTo(2);
        play.ShouldRefold();
    }

    [Fact]
    public void An_edit_is_found_by_what_it_says_only_once_it_says_so()
    {
        var play = WebCase.New().With("rules", "rules:\n  other: { at: 1h, do: [ { edits_page: { what: offer, to: new_number } } ] }").Begin();
        play.Do(play.Search("officer", "+999 555 0188"));
        Hits(play).ShouldBeEmpty();
        play.Until("2h").Do(play.Search("officer", "+999 555 0188"));
        Hits(play).ShouldBe([play.PageOf("offer")]);
    }

    [Fact]
    public void What_an_effect_puts_up_stands_there_from_then_on_and_says_since_when()
    {
        var play = WebCase.New().With("more", """
            web_posts: { afterwards: { on: board, by: recruiter, title: Care work as before, text: A new offer., later: true } }
            rules: { again: { at: 1h, do: [ { puts_up: afterwards } ] } }
            """).Begin();
        play.Do(play.Search("officer", "care work as before"));
        Hits(play).ShouldNotContain(play.PageOf("afterwards"));
        play.Until("2h").Do(play.Search("officer", "care work as before"));
        Hits(play).ShouldContain(play.PageOf("afterwards"));
        play.Do(Capture(play, "afterwards"));
        play.Desk<OnlineDesk>("chief").Captures[0].Look.Since.ShouldBe(PlayedWorld.Time("1h"));
    }

    [Fact]
    public void A_private_account_hides_what_it_posted()
    {
        var play = WebCase.New().With("rules", "rules:\n  hidden: { at: 1h, do: [ { goes_private: recruiter } ] }").Begin().Until("2h");
        play.Do(new OpenPage(play.Seat("officer"), play.PageOf("offer"), WebAccount.Research)).Do(Capture(play, "offer"));
        play.Desk<OnlineDesk>("officer").Page(play.PageOf("offer"))!.Look.State.ShouldBe(PageState.Private);
        play.All<PageCaptured>().ShouldBeEmpty();
    }

    [Fact]
    public void Two_histories_in_which_a_seat_sees_the_same_give_it_the_same()
    {
        // In one of them the adversary takes down a page that nobody looks at again.
        var (one, other) = (WebCase.Begin(), Adversary());
        foreach (var play in (PlayedWorld[])[one, other])
            play.Do(play.Search("officer", "kitchen")).Do(Capture(play, "second")).Until("2h").Do(new OpenPage(play.Seat("officer"), play.PageOf("third"), WebAccount.Research));
        other.StreamOf("officer").ShouldBe(one.StreamOf("officer"));
    }

    private static PlayedWorld Adversary() =>
        WebCase.New().With("rules", "rules:\n  away: { kind: adversary, at: 1h, do: [ { takes_down: offer } ] }").Begin();

    private static CapturePage Capture(PlayedWorld play, string entry, bool hashed = true) =>
        new(play.Seat("officer"), play.PageOf(entry), WebAccount.Research, hashed);

    private static IEnumerable<string> Hits(PlayedWorld play) => play.Desk<OnlineDesk>("officer").Searches[^1].Hits.Select(h => h.Page);

    private static bool Set(PlayedWorld play, string flag) => play.World.IsSet(play.Id<Flag>(flag));
}
