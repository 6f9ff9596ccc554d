using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.DataProtection;
using SevenHours.Exercises;
using SevenHours.Testing;
using SevenHours.Web.Features.Continue;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Door;

/// <summary>Coming back on another device.</summary>
public sealed partial class ContinueTests
{
    [Fact]
    public async Task A_code_on_one_device_brings_the_other_to_the_same_seat_once_and_leaves_nothing_in_the_address()
    {
        await using var house = await FullHouse.OpenAsync();
        var (guest, key) = await house.InAsync("Nora Brandt", seat: "1/seat1");
        var link = await LinkAsync(guest, $"{house.Href}/lobby", $"{house.Href}/continue");
        var (other, third) = (house.Guest(), house.Guest());

        (await other.LeadsAsync(link)).ShouldBe("/continue", "the token leaves the address at once");
        (await third.LeadsAsync(link)).ShouldBe("/continue", "looking spends nothing: programs fetch links ahead");
        (await other.PageAsync("/continue")).ShouldContain("as Nora Brandt");
        using var gone = await other.SendAsync("/continue", "/continue");
        gone.Headers.Location!.ToString().ShouldBe(house.Href);
        (await other.LeadsAsync(house.Href)).ShouldBe($"{house.Href}/desk");
        (await other.PageAsync($"{house.Href}/desk")).ShouldContain("Nora Brandt");
        (await guest.StatusAsync($"{house.Href}/desk")).ShouldBe(HttpStatusCode.OK, "both devices are hers");
        house.Exercise.Session.Members.Keys.ShouldBe([key]);

        (await third.StatusAsync("/continue")).ShouldBe(HttpStatusCode.Gone, "it works once");
        (await third.StatusAsync($"{house.Href}/desk")).ShouldBe(HttpStatusCode.Unauthorized);
        await house.RestartAsync();
        await third.LeadsAsync(link);
        (await third.StatusAsync("/continue")).ShouldBe(HttpStatusCode.Gone, "also after a restart");
        (await other.StatusAsync($"{house.Href}/desk")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Two_presses_on_one_link_at_the_same_moment_open_one_device()
    {
        await using var house = await FullHouse.OpenAsync();
        var (guest, key) = await house.InAsync("Nora Brandt");
        await LinkAsync(guest, $"{house.Href}/lobby", $"{house.Href}/continue");
        var number = house.Exercise.Session.Find(key)!.Links;

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => house.Exercise.UseLinkAsync(key, number)));

        answers.Count(answer => answer.Person is not null).ShouldBe(1);
        answers.Where(answer => answer.Person is null).ShouldAllBe(answer => answer.Refusal == ExerciseRefusals.LinkIsSpent);
    }

    [Theory]
    [InlineData("renewed")]
    [InlineData("role")]
    [InlineData("away")]
    [InlineData("bar")]
    public async Task A_link_is_worthless_once_it_was_renewed_or_its_owner_is_no_longer_who_he_was(string what)
    {
        await using var house = await FullHouse.OpenAsync();
        var (guest, key) = await house.InAsync("Nora Brandt");
        var link = await LinkAsync(guest, $"{house.Href}/lobby", $"{house.Href}/continue");
        if (what == "renewed")
        {
            await LinkAsync(guest, $"{house.Href}/lobby", $"{house.Href}/continue");
        }
        else
        {
            var page = await house.Operator.PageAsync($"{house.Href}/people/{key}");
            await house.Operator.PostAsync(page, $"{house.Href}/people/{key}/{what}", ("role", "Observer"));
        }

        var other = house.Guest();
        await other.LeadsAsync(link);
        (await other.StatusAsync("/continue")).ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Staff_make_a_link_for_who_lost_his_telephone_and_the_telephone_opens_nothing_any_more()
    {
        await using var house = await FullHouse.OpenAsync();
        var (lost, key) = await house.InAsync("Nora Brandt", seat: "1/seat1");
        var link = "";
        await lost.HearAsync(await lost.FeedOfAsync($"{house.Href}/desk"), "data-leave", act: async () =>
            link = await LinkAsync(house.Operator, $"{house.Href}/people/{key}", $"{house.Href}/people/{key}/link"));

        (await lost.StatusAsync($"{house.Href}/desk")).ShouldBe(HttpStatusCode.NotFound);
        (await lost.StatusAsync($"/api/v1{house.Href}/seat")).ShouldBe(HttpStatusCode.NotFound);
        var found = house.Guest();
        await found.LeadsAsync(link);
        await found.SendAsync("/continue", "/continue");
        (await found.PageAsync($"{house.Href}/desk")).ShouldContain("Nora Brandt");
        (await lost.StatusAsync($"{house.Href}/desk")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Without_a_link_the_same_name_claims_the_earlier_person_and_staff_recognise_him_with_one_press()
    {
        await using var house = await FullHouse.OpenAsync(1, ("waits", "no"));
        var (_, key) = await house.KnockAsync("Nora Brandt");
        await house.Exercise.MoveAsync(Actor.Host("test"), key, new SeatPlace(1, "seat4"));
        var (again, second) = await house.KnockAsync(" nora brandt");

        house.Exercise.Session.Find(second)!.Presence.ShouldBe(Presence.Waiting, "however open the doors are");
        (await house.Operator.PageAsync($"{house.Href}/door")).ShouldContain("Somebody of this name is here already: Nora Brandt, Desk 4");
        await house.Operator.SendAsync($"{house.Href}/door", $"{house.Href}/people/{second}/back");

        (await again.LeadsAsync(house.Href)).ShouldBe($"{house.Href}/desk");
        (await again.PageAsync($"{house.Href}/desk")).ShouldContain("Desk 4");
        house.Exercise.Session.Members.Keys.ShouldBe([key]);
    }

    [Fact]
    public async Task Nobody_becomes_staff_by_giving_the_name_of_staff()
    {
        await using var house = await FullHouse.OpenAsync();
        var (_, director) = await house.InAsync("Jori Vane", Role.Director);
        var (_, key) = await house.KnockAsync("Jori Vane");

        house.Exercise.Session.Find(key)!.Claims.ShouldBeNull();
        var (controller, _) = await house.InAsync("Edda Lund", Role.Controller);
        var door = await controller.PageAsync($"{house.Href}/door");
        (await controller.PostAsync(door, $"{house.Href}/people/{key}/back", ("as", director))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        house.Exercise.Session.Find(key)!.Person.ShouldBe(key);
    }

    [Fact]
    public void A_token_is_read_for_five_minutes_and_only_as_it_was_written()
    {
        var protection = new EphemeralDataProtectionProvider();
        var links = new ContinueLinks(protection, TimeProvider.System);
        var key = new ContinueKey("abcdefgh", "person", 3);
        var token = links.Write(key);
        links.Read(token).ShouldBe(key);

        links.Read(new ContinueLinks(protection, new At(TimeProvider.System.GetUtcNow() - ContinueLinks.Lifetime)).Write(key)).ShouldBeNull();
        links.Read(new ContinueLinks(new EphemeralDataProtectionProvider(), TimeProvider.System).Write(key)).ShouldBeNull();
        Seeds.ForAll(200, seeds =>
        {
            var spoilt = token.ToCharArray();
            spoilt[seeds.Below(spoilt.Length - 1)] ^= (char)(1 + seeds.Below(7));
            links.Read(new string(spoilt)).ShouldBeNull();
        });
    }

    private static async Task<string> LinkAsync(Guest guest, string page, string action)
    {
        using var answer = await guest.SendAsync(page, action);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        return new Uri(WebUtility.HtmlDecode(Address().Match(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Value)).PathAndQuery;
    }

    [GeneratedRegex(@"http://[^\s<""]+/continue\?token=[^\s<""]+")]
    private static partial Regex Address();

    private sealed class At(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
