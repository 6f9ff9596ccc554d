using System.Globalization;
using System.Net;
using System.Text.Json;
using SevenHours.Testing.Server;
using Shouldly;

namespace SevenHours.Live.Tests.Campaigns;

/// <summary>Somebody who keeps deciding and writing to a neighbour, listens to his feed, and keeps a book of what was acknowledged.</summary>
internal sealed class Player(Person person, string exercise, string seat, string neighbour)
{
    private readonly List<Press> acknowledged = [];
    private Press? open;
    private int count;
    private string? lastId;
    private string[] drafts = []; // the one that was kept, and one that may have been

    public Person Person => person;

    public string Seat => seat;

    public int Acknowledged => Volatile.Read(ref count);

    /// <summary>The number of the last notice the feed brought.</summary>
    public int Heard { get; private set; }

    /// <summary>What the server answered when it did not do a command: the codes, in order.</summary>
    public List<string> Refusals { get; } = [];

    /// <summary>Gives one command after another until the server is gone. A command without an answer is given again, under its key, the next time.</summary>
    public async Task PlayAsync(CancellationToken cancellation)
    {
        try
        {
            while (!cancellation.IsCancellationRequested && await PressAsync())
            {
                if (acknowledged.Count % 8 == 3)
                    await WriteDraftAsync();
            }
        }
        catch (Exception e) when (IsGone(e))
        {
            // Whether the command was done is not known: it stays open.
        }
    }

    /// <summary>Gives the open command, or a new one.</summary>
    /// <returns>False when it was refused.</returns>
    public async Task<bool> PressAsync()
    {
        open ??= new Press(acknowledged.Count, seat, neighbour);
        using var answer = await open.GiveAsync(person, exercise);
        if (!answer.IsSuccessStatusCode)
        {
            var body = await answer.Content.ReadAsStringAsync();
            answer.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json", body);
            Refusals.Add($"{(int)answer.StatusCode} {JsonDocument.Parse(body).RootElement.GetProperty("code").GetString()}");
            return false;
        }

        acknowledged.Add(open);
        open = null;
        Interlocked.Increment(ref count);
        return true;
    }

    /// <summary>Follows the feed from the last id that came until the server is gone: without gap, nothing twice.</summary>
    public async Task ListenAsync(CancellationToken cancellation)
    {
        try
        {
            await foreach (var line in person.FeedAsync($"/api/v1/exercises/{exercise}/feed", lastId, cancellation))
            {
                lastId = line.Id ?? lastId;
                if (line.Event is null && JsonDocument.Parse(line.Data).RootElement is var told && told.TryGetProperty("number", out var number))
                {
                    number.GetInt32().ShouldBe(Heard + 1, $"the feed of {seat}");
                    Heard++;
                }
            }
        }
        catch (Exception e) when (IsGone(e))
        {
        }
    }

    /// <summary>Comes back after a restart: everything acknowledged is there once, he is in his seat, and what he was writing is in its box.</summary>
    public async Task ComeBackAsync()
    {
        await PressUntilDoneAsync();
        foreach (var press in acknowledged.TakeLast(2))
        {
            using var again = await press.GiveAsync(person, exercise);
            again.StatusCode.ShouldBe(HttpStatusCode.OK, "a repeated command is answered");
        }

        var desk = await person.DeskAsync(exercise);
        desk.GetProperty("seat").GetProperty("name").GetString().ShouldBe(seat);
        var decided = desk.GetProperty("decisions").EnumerateArray().Select(row => row.GetProperty("what").GetString()).Reverse();
        decided.ShouldBe(acknowledged.Where(p => !p.IsMessage).Select(p => p.Words), $"decisions of {seat}");
        if (drafts.Length > 0)
        {
            var page = await person.PageAsync($"/exercises/{exercise}/desk");
            drafts.ShouldContain(text => page.Contains(text, StringComparison.Ordinal));
        }
    }

    /// <summary>How many messages of this player his neighbour has been sent, by what was acknowledged.</summary>
    public int Messages => acknowledged.Count(p => p.IsMessage);

    /// <summary>Reads the feed until it has brought all there is, and compares.</summary>
    public async Task HearTheRestAsync()
    {
        var number = (await person.DeskAsync(exercise)).GetProperty("number").GetInt32();
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var listening = ListenAsync(end.Token);
        while (Heard < number && !listening.IsCompleted)
            await Task.WhenAny(listening, Task.Delay(5, CancellationToken.None));
        await end.CancelAsync();
        await listening;
        Heard.ShouldBeGreaterThanOrEqualTo(number, $"the feed of {seat}");
    }

    /// <summary>Messages on the neighbour's desk from this player.</summary>
    public async Task<int> MessagesFromAsync(string sender) => (await person.DeskAsync(exercise)).GetProperty("inbox").EnumerateArray()
        .Count(row => row.TryGetProperty("from", out var from) && from.GetString() == sender);

    private async Task PressUntilDoneAsync()
    {
        if (open is not null)
            (await PressAsync()).ShouldBeTrue(string.Join(", ", Refusals));
    }

    private async Task WriteDraftAsync()
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"Half a sentence of {seat}, {acknowledged.Count}");
        var box = $"/draft/{exercise}/1.{seat}.decide.why";
        if (drafts.Length > 0)
            drafts = [drafts[0], text];
        using var answer = await person.PostAsync($"/exercises/{exercise}/desk", box, ("text", text));
        if (answer.StatusCode == HttpStatusCode.NoContent)
            drafts = [text];
    }

    // The server was killed or stopped, or this reading was ended.
    private static bool IsGone(Exception e) => e is HttpRequestException { StatusCode: null } or IOException or OperationCanceledException;

    /// <summary>One press of one button.</summary>
    private sealed record Press(int Number, string Seat, string Neighbour)
    {
        public bool IsMessage => Number % 2 == 1;

        public string Words => string.Create(CultureInfo.InvariantCulture, $"{Seat} says {Number}");

        public Task<HttpResponseMessage> GiveAsync(Person person, string exercise)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"press-{Number}");
            return IsMessage
                ? person.DoAsync(exercise, "do.send", new { to = new[] { Neighbour }, text = new { text = Words } }, key)
                : person.DoAsync(exercise, "do.decide", new { what = new { text = Words }, sure = "even" }, key);
        }
    }
}
