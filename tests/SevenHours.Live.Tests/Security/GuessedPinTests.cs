using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Exercises;
using SevenHours.Testing;
using SevenHours.Web.Features.Join;
using SevenHours.Web.Identity;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Security;

public sealed partial class GuessedPinTests
{
    private const int Guesses = 100_000;

    [Fact]
    public async Task A_hundred_thousand_guesses_from_many_addresses_get_nowhere_while_a_room_of_forty_joins()
    {
        await using var inside = await InsideCase.OpenAsync();
        var pin = inside.Exercise.Session.Pins.Pin;
        var seeds = new Seeds(Soak.Seed);
        var wrong = Enumerable.Range(0, Guesses).Select(_ => seeds.Below(1_000_000).ToString("D6", CultureInfo.InvariantCulture))
            .Where(guess => guess != pin && guess != inside.Exercise.Session.Pins.StaffPin).ToList();
        var invitation = InvitationTo(inside);
        var lookedAt = 0;

        var guessing = Parallel.ForAsync(0, wrong.Count, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, _) =>
        {
            if (await GuessAsync(inside, Address(i), wrong[i]) != 429)
                Interlocked.Increment(ref lookedAt);
        });
        var room = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => JoinByInvitationAsync(inside, invitation, $"Person {i}")));
        await guessing;

        room.ShouldAllBe(status => status == 302);
        lookedAt.ShouldBeInRange(1, PinGate.Budget);
        inside.Exercise.Session.Members.Count.ShouldBe(40);
        inside.Exercise.Session.Members.Values.ShouldAllBe(member => member.Presence == Presence.Waiting);
        inside.Host.App.Services.GetRequiredService<PinGate>().Guessing.ShouldBe(Guessing.Shut);
    }

    [Fact]
    public async Task Once_the_budget_is_spent_the_right_pin_gets_the_answer_of_a_wrong_one()
    {
        await using var inside = await InsideCase.OpenAsync();
        for (var i = 0; i < PinGate.Budget; i++)
            (await GuessAsync(inside, Address(i), "000000")).ShouldBe(422);

        foreach (var accept in (string[])["text/html", "application/json"])
        {
            var right = await inside.Host.Visit("192.0.2.77").GetAsync($"/join/{inside.Exercise.Session.Pins.Pin}", accept);
            var wrong = await inside.Host.Visit("192.0.2.78").GetAsync("/join/000000", accept);
            right.Status.ShouldBe(429);
            Plain(right.Text).ShouldBe(Plain(wrong.Text));
            right.Headers.Select(h => h.Key).Order().ShouldBe(wrong.Headers.Select(h => h.Key).Order());
        }
    }

    [Fact]
    public async Task Who_is_in_already_may_still_type_a_pin_but_cannot_guess_either()
    {
        await using var inside = await InsideCase.OpenAsync();
        var (known, _) = await inside.JoinedAsync("N. Brandt", "192.0.2.5");
        for (var i = 0; i < PinGate.Budget; i++)
            await GuessAsync(inside, Address(i), "000000");

        (await known.GetAsync($"/join/{inside.Exercise.Session.Pins.Pin}")).Status.ShouldBe(302, "the right one leads him back to where he is");
        for (var i = 0; i < PinGate.AddressBudget; i++)
            (await known.GetAsync("/join/000000")).Status.ShouldBe(422);
        (await known.GetAsync("/join/000000")).Status.ShouldBe(429);
    }

    [Fact]
    public async Task A_room_behind_one_address_joins_by_pin_though_everybody_slips_once()
    {
        await using var inside = await InsideCase.OpenAsync();
        for (var i = 0; i < 40; i++)
        {
            (await GuessAsync(inside, IPAddress.Parse("192.0.2.9"), "00000" + (i % 10).ToString(CultureInfo.InvariantCulture))).ShouldBe(422);
            var person = inside.Host.Visit("192.0.2.9");
            (await person.GetAsync($"/join/{inside.Exercise.Session.Pins.Pin}")).Status.ShouldBe(200);
            (await person.PostFormAsync($"/join/{inside.Exercise.Session.Pins.Pin}", ("name", $"Person {i}"))).Status.ShouldBe(302);
        }

        inside.Exercise.Session.Members.Count.ShouldBe(40);
    }

    [Fact]
    public async Task The_director_sees_that_somebody_guesses_and_renews_the_pins()
    {
        await using var inside = await InsideCase.OpenAsync();
        var director = await inside.DirectorAsync();
        var control = $"/exercises/{inside.Exercise.Id}/control";
        var (before, invitation) = (inside.Exercise.Session.Pins, InvitationTo(inside));
        (await director.GetAsync(control)).Text.ShouldNotContain("guess");
        for (var i = 0; i < PinGate.Suspicious; i++)
            await GuessAsync(inside, Address(i), "000000");

        (await director.GetAsync(control)).Text.ShouldContain("Somebody may be guessing PINs");
        (await director.PostFormAsync($"{control}/pins/renew")).Status.ShouldBe(302);

        var after = inside.Exercise.Session.Pins;
        after.Pin.ShouldNotBe(before.Pin);
        after.StaffPin.ShouldNotBe(before.StaffPin);
        (await inside.Host.Visit().GetAsync($"/join/{before.Pin}")).Status.ShouldBe(422);
        (await inside.Host.Visit().GetAsync($"/join/{before.StaffPin}")).Status.ShouldBe(422);
        (await inside.Host.Visit().GetAsync(invitation)).Status.ShouldBe(422);
        (await inside.Host.Visit().GetAsync($"/join/{after.Pin}")).Status.ShouldBe(200);
        (await inside.Host.Visit().GetAsync(InvitationTo(inside))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task An_invitation_ends_with_its_exercise_and_a_changed_one_opens_nothing()
    {
        await using var inside = await InsideCase.OpenAsync();
        var invitation = InvitationTo(inside);
        var seeds = new Seeds(Soak.Seed);
        for (var i = 0; i < 300; i++)
        {
            var letters = invitation.ToCharArray();
            // The last letter carries bits that mean nothing, so a change there may be no change.
            var at = "/join/t/".Length + seeds.Below(letters.Length - "/join/t/".Length - 1);
            letters[at] = letters[at] == 'A' ? 'B' : 'A';
            (await inside.Host.Visit($"192.0.2.{i % 200}").GetAsync(new string(letters))).Status.ShouldBe(422, $"SEED={Soak.Seed}");
        }

        (await inside.Host.Visit().GetAsync(invitation)).Status.ShouldBe(200);
        await inside.Exercise.ArchiveAsync(Actor.Host("test"));
        (await inside.Host.Visit().GetAsync(invitation)).Status.ShouldBe(422);
    }

    [Fact]
    public async Task Wrong_pins_are_forgotten_after_an_hour_and_right_ones_at_once()
    {
        var time = new ManualTime();
        var gate = new PinGate(time);
        for (var i = 0; i < 1_000; i++)
            (await gate.TryAsync(Address(i), false, () => Task.FromResult<string?>("open"))).ShouldBe((true, "open"));
        for (var i = 0; i < PinGate.Budget; i++)
            (await gate.TryAsync(Address(i), false, () => Task.FromResult<string?>(null))).ShouldBe((true, null));

        gate.Guessing.ShouldBe(Guessing.Shut);
        (await gate.TryAsync(Address(1), false, () => Task.FromResult<string?>("open"))).ShouldBe((false, null));
        time.Advance(PinGate.Window);
        gate.Guessing.ShouldBe(Guessing.None);
        (await gate.TryAsync(Address(1), false, () => Task.FromResult<string?>("open"))).ShouldBe((true, "open"));
    }

    [Fact]
    public async Task However_many_guess_at_the_same_moment_no_more_than_the_budget_are_looked_at()
    {
        var gate = new PinGate(new ManualTime());
        var released = new TaskCompletionSource();
        var looked = 0;
        var all = Enumerable.Range(0, 1_000).Select(i => gate.TryAsync<string>(Address(i), false, async () =>
        {
            Interlocked.Increment(ref looked);
            await released.Task;
            return null;
        })).ToList();
        released.SetResult();
        await Task.WhenAll(all);

        looked.ShouldBe(PinGate.Budget);
    }

    private static IPAddress Address(int number) => new([198, (byte)(18 + ((number >> 16) & 1)), (byte)((number >> 8) & 255), (byte)(number & 255)]);

    private static async Task<int> GuessAsync(InsideCase inside, IPAddress from, string pin) =>
        (await inside.Host.Server.SendAsync(new Request("POST", "/api/v1/join")
        {
            From = from,
            Body = JsonSerializer.SerializeToUtf8Bytes(new { pin, name = "Nobody" }),
            Headers = [("Content-Type", "application/json"), ("Accept", "application/json")],
        })).Status;

    private static string InvitationTo(InsideCase inside) =>
        $"/join/t/{inside.Host.App.Services.GetRequiredService<Invitations>().Write(inside.Exercise.Id.Value, inside.Exercise.Session.Pins.Generation)}";

    private static async Task<int> JoinByInvitationAsync(InsideCase inside, string invitation, string name)
    {
        var person = inside.Host.Visit("192.0.2.9");
        (await person.GetAsync(invitation)).Status.ShouldBe(200);
        return (await person.PostFormAsync(invitation, ("name", name))).Status;
    }

    // What differs between two visits of anybody: request tokens and the address the page names as its own.
    private static string Plain(string page) => Varying().Replace(page, "");

    [GeneratedRegex("""value="[^"]*"|content="[^"]*"|back=[^"&]*|"traceId":"[^"]*"|\d\d:\d\d(:\d\d)?""")]
    private static partial Regex Varying();
}
