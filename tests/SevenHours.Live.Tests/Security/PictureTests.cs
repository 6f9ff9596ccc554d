using System.Text;
using SevenHours.Testing;
using SevenHours.Web.Uploads;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Security;

public sealed class PictureTests
{
    [Fact]
    public void A_photograph_keeps_its_picture_and_which_way_up_it_was_held_and_nothing_else()
    {
        var clean = PictureCleaner.Clean(PictureSamples.Jpeg());

        (clean.Kind, clean.Width, clean.Height).ShouldBe((PictureKind.Jpeg, 8, 8));
        var text = Encoding.Latin1.GetString(clean.Content);
        foreach (var gone in (string[])[PictureSamples.Secret, "script", "ICC_PROFILE", "adobe", "http"])
            text.ShouldNotContain(gone);
        text.ShouldContain("Exif");
        clean.Content[^2..].ShouldBe((byte[])[0xFF, 0xD9]);
        text.ShouldContain(Encoding.Latin1.GetString([0x3F, 0xFF, 0x00, 0x12, 0xFF, 0xD0, 0x7F]), Case.Sensitive);
        PictureCleaner.Clean(clean.Content).Content.ShouldBe(clean.Content, "what is clean stays as it is");
        Encoding.Latin1.GetString(PictureCleaner.Clean(PictureSamples.Jpeg(orientation: 1)).Content).ShouldNotContain("Exif");
    }

    [Fact]
    public void A_drawing_is_unpacked_and_packed_again()
    {
        var clean = PictureCleaner.Clean(PictureSamples.Png());

        (clean.Kind, clean.Width, clean.Height).ShouldBe((PictureKind.Png, 4, 2));
        var text = Encoding.Latin1.GetString(clean.Content);
        foreach (var gone in (string[])[PictureSamples.Secret, "script", "tEXt", "eXIf", "iCCP", "tIME"])
            text.ShouldNotContain(gone);
        PictureCleaner.Clean(clean.Content).Content.ShouldBe(clean.Content);
    }

    [Theory]
    [InlineData("GIF89a")]
    [InlineData("%PDF-1.7")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")]
    [InlineData("<html>")]
    [InlineData("PK\u0003\u0004")]
    [InlineData("")]
    public void Whatever_it_is_called_only_jpeg_and_png_are_pictures(string content) =>
        Fault(Encoding.ASCII.GetBytes(content)).ShouldBe(PictureFault.NotAPicture);

    [Fact]
    public void A_small_file_that_would_be_a_vast_picture_is_refused_before_it_is_unpacked()
    {
        Fault(PictureSamples.Png(40_000, 40_000, isCut: true)).ShouldBe(PictureFault.TooLarge);
        Fault(PictureSamples.Png(10_000, 10_000, isCut: true)).ShouldBe(PictureFault.TooLarge);
        Fault(PictureSamples.Png(1_000, 1_000, isCut: true)).ShouldBe(PictureFault.Broken);
        Fault(new byte[PictureCleaner.MostBytes + 1]).ShouldBe(PictureFault.TooLarge);
    }

    [Fact]
    public void A_spoilt_picture_is_refused_or_clean_and_never_anything_else()
    {
        byte[][] samples = [PictureSamples.Jpeg(), PictureSamples.Png()];
        Seeds.ForAll(Soak.Rounds(5_000, 1_000_000), seeds =>
        {
            var file = seeds.Pick(samples).ToList();
            for (var times = 1 + seeds.Below(4); times > 0; times--)
                Spoil(file, seeds);
            try
            {
                var clean = PictureCleaner.Clean([.. file]);
                PictureCleaner.Clean(clean.Content).Content.ShouldBe(clean.Content);
            }
            catch (PictureException)
            {
                // Refused: what most spoilt files are.
            }
        });
    }

    private static void Spoil(List<byte> file, Seeds seeds)
    {
        var at = seeds.Below(file.Count);
        var length = Math.Min(1 + seeds.Below(16), file.Count - at);
        switch (seeds.Below(4))
        {
            case 0: file[at] = (byte)seeds.Below(256); break;
            case 1 when file.Count > 20: file.RemoveRange(at, length); break;
            case 2: file.InsertRange(seeds.Below(file.Count), file.GetRange(at, length)); break;
            default: file.InsertRange(at, [0xFF, (byte)(0xC0 + seeds.Below(64))]); break;
        }
    }

    private static PictureFault? Fault(byte[] content)
    {
        try
        {
            PictureCleaner.Clean(content);
            return null;
        }
        catch (PictureException e)
        {
            return e.Fault;
        }
    }
}
