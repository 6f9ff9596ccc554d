using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Web.Uploads;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Security;

public sealed class PhotoNoteTests
{
    [Fact]
    public async Task A_photograph_of_an_observation_is_kept_clean_and_shown_to_staff_alone()
    {
        await using var inside = await InsideCase.OpenAsync();
        var director = await inside.DirectorAsync();
        var (participant, _) = await inside.JoinedAsync("N. Brandt");
        var room = $"/exercises/{inside.Exercise.Id}/control";
        await director.GetAsync(room);

        (await ObserveAsync(director, room, "The flip chart.", "../../evil.svg", PictureSamples.Jpeg())).ShouldBe(302);

        var name = inside.Exercise.Notes.All.Single().Photo!;
        name.ShouldMatch("^[a-z2-7]{26}\\.jpg$");
        var photo = await director.GetAsync($"{room}/photos/{name}");
        photo.Status.ShouldBe(200);
        photo.Headers.ContentType.ToString().ShouldBe("image/jpeg");
        photo.Headers.ContentSecurityPolicy.ToString().ShouldContain("sandbox");
        photo.Headers.XContentTypeOptions.ToString().ShouldBe("nosniff");
        photo.Text.ShouldNotContain(PictureSamples.Secret);
        (await director.GetAsync(room)).Text.ShouldContain($"photos/{name}");
        (await participant.GetAsync($"{room}/photos/{name}")).Status.ShouldBe(403);
        (await inside.Host.Visit().GetAsync($"{room}/photos/{name}")).Status.ShouldBe(401);
    }

    [Theory]
    [InlineData("..%2F..%2Fjournal.db")]
    [InlineData("..%2Fkeys")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaa.jpg")]
    [InlineData("x.png")]
    public async Task A_name_the_store_never_gave_is_nothing(string name)
    {
        await using var inside = await InsideCase.OpenAsync();
        var director = await inside.DirectorAsync();

        (await director.GetAsync($"/exercises/{inside.Exercise.Id}/control/photos/{name}")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task What_is_no_picture_or_belongs_to_no_note_is_not_kept()
    {
        await using var inside = await InsideCase.OpenAsync();
        var director = await inside.DirectorAsync();
        var room = $"/exercises/{inside.Exercise.Id}/control";
        await director.GetAsync(room);

        (await ObserveAsync(director, room, "A page.", "photo.jpg", "<script>alert(1)</script>"u8.ToArray())).ShouldBe(422);
        (await ObserveAsync(director, room, "", "photo.jpg", PictureSamples.Jpeg())).ShouldBe(422);

        inside.Exercise.Notes.All.ShouldBeEmpty();
        inside.Host.App.Services.GetRequiredService<UploadStore>().RemoveAll(inside.Exercise.Id).ShouldBe(0);
    }

    [Fact]
    public async Task An_observation_still_needs_no_photograph()
    {
        await using var inside = await InsideCase.OpenAsync();
        var director = await inside.DirectorAsync();
        var room = $"/exercises/{inside.Exercise.Id}/control";
        await director.GetAsync(room);

        (await ObserveAsync(director, room, "Well asked.", "", [])).ShouldBe(302);
        (await director.PostFormAsync($"{room}/observe", ("says", "Also by a plain form."))).Status.ShouldBe(302);

        inside.Exercise.Notes.All.Select(note => note.Photo).ShouldBe([null, null]);
    }

    private static async Task<int> ObserveAsync(Visitor director, string room, string says, string file, byte[] content)
    {
        const string Edge = "edge-of-a-part";
        byte[] body =
        [
            .. Encoding.UTF8.GetBytes($"--{Edge}\r\nContent-Disposition: form-data; name=\"says\"\r\n\r\n{says}\r\n"),
            .. Encoding.UTF8.GetBytes($"--{Edge}\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"{file}\"\r\nContent-Type: image/svg+xml\r\n\r\n"),
            .. content,
            .. Encoding.UTF8.GetBytes($"\r\n--{Edge}--\r\n"),
        ];
        return (await director.SendAsync(
            "POST", $"{room}/observe", body, ("Content-Type", $"multipart/form-data; boundary={Edge}"), ("RequestVerificationToken", director.Token), ("Accept", "text/html"))).Status;
    }
}
