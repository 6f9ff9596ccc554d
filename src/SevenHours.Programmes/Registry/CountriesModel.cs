using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace SevenHours.Programmes;

/// <summary>The tables of national presentations and of the network of alumni.</summary>
internal static class CountriesModel
{
    private static readonly JsonSerializerOptions s_cells = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        IgnoreReadOnlyProperties = true,
    };

    public static void Shape(ModelBuilder builder)
    {
        builder.Entity<Presentation>(presentation =>
        {
            presentation.ToTable("Presentations").HasKey(p => p.Id);
            presentation.HasIndex(p => p.Programme);
            presentation.Ignore(p => p.Wrong);
            presentation.Property(p => p.Cells).HasConversion(
                cells => JsonSerializer.Serialize(cells, s_cells),
                text => JsonSerializer.Deserialize<ImmutableArray<PracticeCell>>(text, s_cells),
                new ValueComparer<ImmutableArray<PracticeCell>>((a, b) => a == b, cells => cells.Length, cells => cells));
        });
        builder.Entity<PracticeQuestion>(question =>
        {
            question.ToTable("PracticeQuestions").HasKey(q => q.Id);
            question.HasIndex(q => q.Presentation);
            question.HasOne<Presentation>().WithMany().HasForeignKey(q => q.Presentation);
            question.Property(q => q.Row).HasConversion<string>();
        });
        builder.Entity<TalkDoor>(door =>
        {
            door.ToTable("TalkDoors").HasKey(d => d.Programme);
            door.HasIndex(d => d.Secret).IsUnique();
            door.HasOne<ProgrammeRow>().WithMany().HasForeignKey(d => d.Programme);
        });
        builder.Entity<Alumnus>(alumnus =>
        {
            alumnus.ToTable("Alumni").HasKey(a => a.Id);
            alumnus.HasIndex(a => a.Hash).IsUnique();
            alumnus.HasIndex(a => a.Person);
            alumnus.HasIndex(a => a.Programme);
            alumnus.Property(a => a.Circle).HasConversion<string>();
            alumnus.Property(a => a.Profession).HasConversion<string>();
            alumnus.Property(a => a.Shares).HasConversion(
                shares => string.Join(' ', shares), text => Parsed(text),
                new ValueComparer<ImmutableArray<AlumniShare>>((a, b) => a.SequenceEqual(b), shares => shares.Length, shares => shares));
            alumnus.Property(a => a.Languages).HasConversion(
                tags => string.Join(' ', tags), text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToImmutableArray(),
                new ValueComparer<ImmutableArray<string>>((a, b) => a.SequenceEqual(b), tags => tags.Length, tags => tags));
        });
        builder.Entity<AlumniMessage>(message =>
        {
            message.ToTable("AlumniMessages").HasKey(m => m.Id);
            message.HasIndex(m => m.To);
            message.HasOne<Alumnus>().WithMany().HasForeignKey(m => m.To);
        });
    }

    private static ImmutableArray<AlumniShare> Parsed(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<AlumniShare>)];
}
