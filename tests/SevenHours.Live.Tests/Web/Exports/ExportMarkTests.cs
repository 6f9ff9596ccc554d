using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Exercises;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Testing;
using SevenHours.Web.Hosting;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Exports;

/// <summary>Whatever can be saved or printed says EXERCISE: every address that gives a file or a print is found and asked, new ones too.</summary>
public sealed partial class ExportMarkTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_file_and_every_print_says_what_it_is()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (_, person) = await house.JoinAsync(house.Exercise.Session.Pins.Pin, "Nora Brandt");
        (await house.Exercise.TakeSeatAsync(Actor.Host("test"), person, new SeatPlace(1, "officer"))).ShouldBeNull();

        var asked = new List<string>();
        foreach (var pattern in FilesAndPrints(house))
        {
            var address = pattern.Replace("{id}", house.Exercise.Id.Value, StringComparison.Ordinal).Replace("{person}", person, StringComparison.Ordinal);
            if (address.Contains('{', StringComparison.Ordinal))
                continue;
            using var answer = await house.Director.GetAsync(address, Cancel);
            if (!answer.IsSuccessStatusCode)
                continue;
            asked.Add(pattern);
            (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain(MarkedFile.Mark, Case.Sensitive, pattern);
            if (!pattern.EndsWith("/print", StringComparison.Ordinal))
                answer.Content.Headers.ContentDisposition?.FileName?.Trim('"').ShouldStartWith(MarkedFile.Mark, Case.Sensitive, pattern);
        }

        foreach (var known in (string[])["/audit.csv", "/exercises/{id}/debrief/measures.csv", "/exercises/{id}/privacy/people.csv", "/exercises/{id}/privacy/people/{person}/export.json", "/exercises/{id}/privacy/report.json", "/exercises/{id}/seating/print"])
            asked.ShouldContain(known);
    }

    [Fact]
    public async Task Every_row_of_a_table_says_it_for_rows_are_copied()
    {
        await using var house = await ControlHouse.OpenAsync();
        await house.JoinAsync(house.Exercise.Session.Pins.Pin, "Nora Brandt");

        var tables = FilesAndPrints(house).Where(pattern => pattern.EndsWith(".csv", StringComparison.Ordinal)).ToLookup(pattern => pattern.Contains("/wall/", StringComparison.Ordinal) || pattern.StartsWith("/programmes/", StringComparison.Ordinal));
        // Tables of a case wall are asked for at a seat that has something on it, those of a programme where there is one: their own tests do, and a new one is noticed here.
        tables[true].ShouldBe(["/exercises/{id}/wall/calls/records/{records}/file.csv", "/exercises/{id}/wall/money/papers/{paper}/file.csv", "/exercises/{id}/wall/screening/{group}/export.csv", "/programmes/{programme}/learning/forms/{form}/answers.csv", "/programmes/{programme}/learning/tasks/{task}/marks.csv", "/programmes/{programme}/learning/tests/{test}/results.csv", "/programmes/{programme}/people/roster.csv"]);
        foreach (var pattern in tables[false])
        {
            var rows = (await house.Director.GetStringAsync(pattern.Replace("{id}", house.Exercise.Id.Value, StringComparison.Ordinal), Cancel))
                .Split('\n', StringSplitOptions.RemoveEmptyEntries);
            rows.Length.ShouldBeGreaterThan(1, pattern);
            rows.Skip(1).ShouldAllBe(row => row.StartsWith(MarkedFile.Mark + ",", StringComparison.Ordinal), pattern);
        }
    }

    [Fact]
    public void Each_sheet_of_paper_says_it_in_its_margin() =>
        Regex.IsMatch(File.ReadAllText(Repository.PathOf("src/SevenHours.Web/wwwroot/look/print.css")), @"@page \{[^}]*@top-center \{\s*content: ""EXERCISE").ShouldBeTrue();

    private static List<string> FilesAndPrints(ControlHouse house) =>
    [
        .. house.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") != false)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(pattern => Saved().IsMatch(pattern) && !pattern.StartsWith("/openapi", StringComparison.Ordinal))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex(@"\.csv$|\.json$|/print$|/paper$")]
    private static partial Regex Saved();
}
