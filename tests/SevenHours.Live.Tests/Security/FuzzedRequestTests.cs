using System.Diagnostics;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Security;

/// <summary>Every address, asked with spoilt tokens, cookies, positions, JSON, forms and files by everybody.</summary>
public sealed class FuzzedRequestTests(ITestOutputHelper output)
{
    // An exercise that has taken in as many spoilt acts is longer than any real one; the next ones go to a fresh one.
    private const int PerHouse = 20_000;

    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task No_request_breaks_the_server_hangs_or_brings_another_seats_words()
    {
        var rounds = Soak.Rounds(2_500, 1_000_000);
        output.WriteLine($"SEED={Soak.Seed}, {rounds} requests");
        var seeds = new Seeds(Soak.Seed);
        var statuses = new SortedDictionary<int, int>();
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var addresses = 0;
        for (var done = 0; done < rounds; done += PerHouse)
        {
            await using var house = await FuzzHouse.OpenAsync();
            addresses = house.Addresses.Count;
            await SpoilAsync(house, seeds, done, Math.Min(rounds, done + PerHouse), statuses, reached);
            await house.ShouldStillServeAsync();
        }

        output.WriteLine(string.Join(", ", statuses.Select(s => $"{s.Key}: {s.Value}")));
        output.WriteLine($"{reached.Count} of {addresses} addresses answered some of them");
        addresses.ShouldBeGreaterThan(80);
        reached.Count.ShouldBeGreaterThan(30, "spoilt requests that all stay at the door test nothing");
    }

    private static async Task SpoilAsync(FuzzHouse house, Seeds seeds, int from, int to, SortedDictionary<int, int> statuses, HashSet<string> reached)
    {
        for (var i = from; i < to; i++)
        {
            if (i % 100 == 0)
                await house.RestoreAsync();
            var (address, request, mayKnow) = house.Draw(seeds);
            var answer = await AskAsync(house, request, i);
            statuses[answer.Status] = statuses.GetValueOrDefault(answer.Status) + 1;
            if (answer.Status < 400)
                reached.Add(address);
            answer.Status.ShouldBeLessThan(500, Describe(i, request));
            if (house.CounsellorTookTheOfficersSeat)
                await house.RestoreAsync(); // what he reads there is his to read
            else if (!mayKnow)
            {
                foreach (var secret in FuzzHouse.Secrets)
                    answer.Text.Contains(secret, StringComparison.Ordinal).ShouldBeFalse($"'{secret}' came out: {Describe(i, request)}");
            }
        }
    }

    private static async Task<Answer> AskAsync(FuzzHouse house, Request request, int number)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            return await house.Server.SendAsync(request).WaitAsync(s_longest);
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"After {watch.Elapsed.TotalSeconds:0.0} s: {Describe(number, request)}", e);
        }
    }

    private static string Describe(int number, Request request) =>
        $"SEED={Soak.Seed}, number {number}: {request.Method} {request.Path}{request.Query} "
        + $"[{string.Join("; ", (request.Headers ?? []).Where(h => h.Name != "Cookie").Select(h => $"{h.Name}: {h.Value}"))}] "
        + (request.Body is { } body ? System.Text.Encoding.UTF8.GetString(body.AsSpan(0, Math.Min(body.Length, 600))) : "");
}
