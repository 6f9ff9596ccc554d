using System.Net;
using SevenHours.Exercises;
using SevenHours.Live.Tests.Web.Control;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Access;

/// <summary>Every address, asked by everybody, against the table.</summary>
public sealed class RoleWalkTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_address_says_what_it_needs_or_why_it_is_open()
    {
        await using var house = await ControlHouse.OpenAsync();

        Address.All(house).Where(address => address.Needs is null && !address.IsOpen).Select(address => address.Pattern)
            .ShouldBeEmpty("an address without .Needing(...) is closed to everybody");
        Address.All(house).Where(address => address.IsOpen).Select(address => $"{address.Method} {address.Pattern}").Order(StringComparer.Ordinal)
            .ShouldBe(OpenAddresses.All.Keys.Order(StringComparer.Ordinal), "what is open to strangers stands in OpenAddresses, with the reason");
    }

    [Fact]
    public async Task Everybody_gets_as_far_as_the_table_says_and_no_further()
    {
        await using var house = await ControlHouse.OpenAsync(waitingRoom: true, more: new SignInForTests());
        var walkers = await Walker.AllAsync(house);
        using var stranger = house.Stranger();
        var addresses = Address.All(house).Where(address => address.Needs is not null).ToList();
        addresses.Count.ShouldBeGreaterThan(80);

        var wrong = new List<string>();
        foreach (var address in addresses)
        {
            Note(address, "a stranger", await AskAsync(stranger, address), HttpStatusCode.Unauthorized);
            foreach (var walker in walkers)
            {
                Note(address, walker.Name, await AskAsync(walker.Browser, address), Expected(address, walker.Standing));
            }
        }

        wrong.ShouldBeEmpty();

        void Note(Address address, string who, HttpStatusCode status, HttpStatusCode? expected)
        {
            var isRight = expected is { } refused ? status == refused : status is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden);
            if (!isRight)
            {
                wrong.Add($"{address.Method} {address.Pattern} needs {address.Needs}: {who} got {(int)status}, the table says {(expected is null ? "let through" : ((int)expected).ToString())}");
            }
        }
    }

    // Null means let through as far as the handler: a bad form, a redirect or a page, but no closed door.
    private static HttpStatusCode? Expected(Address address, Standing who) =>
        AccessTable.Allows(who, address.Needs!.Value) && (!address.IsOfExercise || who.Role is not null || AccessTable.Allows(who, Permission.SeeAllExercises)) ? null
        : address.IsOfExercise && who.Role is null && !AccessTable.Allows(who, Permission.SeeAllExercises) ? HttpStatusCode.NotFound
        : HttpStatusCode.Forbidden;

    // Only the door is asked: a post without its request token comes no further than through it, and so nothing is done.
    private static async Task<HttpStatusCode> AskAsync(HttpClient browser, Address address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(address.Method), address.Path);
        using var answer = await browser.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancel);
        return answer.StatusCode;
    }
}
