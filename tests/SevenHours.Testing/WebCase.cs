using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Kernel;

namespace SevenHours.Testing;

/// <summary>The case about one door with a web beside it: two sites, a recruiter, his advert among hundreds, and orders to the platforms.</summary>
public static class WebCase
{
    /// <summary>The case, to which a test adds what it is about.</summary>
    public static SmallCase New() => RaidCase.New().With("web", Web).With("online", Actions);

    /// <summary>The case in play.</summary>
    public static PlayedWorld Begin(ulong seed = 1) => New().Begin(seed);

    /// <summary>The address of a page of the author's.</summary>
    public static string PageOf(this PlayedWorld play, string entry) => SmallWeb.Of(play.Scenario).Of(play.Id<WebEntry>(entry)).Address;

    /// <summary>A search as a seat would make it now.</summary>
    public static SearchWeb Search(this PlayedWorld play, string seat, string words, string? site = null)
    {
        var on = site is null ? Id<WebSite>.None : play.Id<WebSite>(site);
        return new SearchWeb(
            play.Seat(seat), new LookedFor(RaidCase.Words(words), on, TextRef.None, 0, "", DetailKind.Text),
            WebSearch.Of(SmallWeb.Of(play.Scenario)).Find(new WebQuery(words, on), play.World.Now));
    }

    /// <summary>An order about a page.</summary>
    public static OrderData Order(this PlayedWorld play, string seat, string entry, OrderKind kind, DataKind data = DataKind.Identity, params string[] options) =>
        new(play.Seat(seat), play.PageOf(entry), kind, data, RaidCase.Words("the address")) { Options = options };

    private const string Web = """
        things:
          board_ltd: { kind: company, name: Open Board Ltd }
          care_advert: { kind: advert, name: Advert for care work }
        facts:
          advert_number: { statement: The advert gives a number., weight: 10 }
          advert_words: { statement: The advert promises that no papers are needed., weight: 10 }
          many_adverts: { statement: One number stands under several offers., weight: 10 }
          who_opened: { statement: The keeper opened the account., weight: 25 }
        web:
          board: { title: Open Board, kind: jobs, domain: openboard.example, country: verania, company: board_ltd, seed: 7, amount: 240, languages: [en, ru, ar], tells_users: true }
          friends: { title: Kinnet, kind: social, domain: kinnet.example, company: board_ltd, seed: 8, amount: 160, languages: [ru, en] }
        web_profiles:
          recruiter:
            on: board
            name: Lida V.
            person: keeper
            text: I find work for women who want more.
            phone: "+999 555 0177"
            network: 192.0.2.44
            subscriber: The keeper
            subscriber_phone: "+999 555 0100"
            marks: [ { detail: subscriber, facts: who_opened } ]
        web_posts:
          offer:
            on: board
            by: recruiter
            title: Care work by the sea
            text: Journey paid, no papers needed. Write privately.
            place: Sorvena
            pay: 2,800 a month
            phone: "+999 555 0177"
            photos: [ { shows: A house by the sea, key: sea_house } ]
            appears: -5d
            subject: care_advert
            marks:
              - { detail: number, facts: advert_number }
              - { detail: text, facts: advert_words }
              - { detail: number, shared: 2, facts: many_adverts }
            edits: [ { id: new_number, phone: "+999 555 0188" } ]
          second:
            on: board
            by: recruiter
            title: Kitchen help abroad
            text: Good pay, leave this week.
            phone: "+999 555 0177"
            appears: -3d
          third:
            on: board
            by: recruiter
            title: Cleaning in a hotel
            text: Everything is arranged.
            phone: "+999 555 0177"
            photos: [ { shows: The same house, key: sea_house } ]
            appears: -2d
          passing:
            on: board
            by: recruiter
            title: Driver for two days
            text: Ask for Petra.
            appears: 1h
            until: 3h
        """;

    private const string Actions = """
        actions:
          preservation_request:
            number: 58
            title: Preservation request
            who: [police]
            on: [advert]
            authorisation: supervisor
            lead_time: 1h
            options: { no_user_notice: { title: Not to tell the user } }
          production_order:
            number: 59
            title: Production order
            who: [police]
            on: [advert]
            authorisation: prosecutor
            lead_time: 8h
            intrusive: 2
            options: { urgent_channel: { title: Urgent } }
          undercover: { number: 42, title: Undercover work, who: [police], on: [person], authorisation: court, lead_time: 2h, intrusive: 3, principle: p7 }
        """;
}
