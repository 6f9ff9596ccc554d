using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SevenHours.Programmes;

internal sealed partial class RegistryContext
{
    public DbSet<SeenStep> SeenSteps => Set<SeenStep>();
}

internal sealed class SeenStepRows : IEntityTypeConfiguration<SeenStep>
{
    public void Configure(EntityTypeBuilder<SeenStep> builder)
    {
        builder.ToTable("SeenSteps").HasKey(row => row.Id);
        builder.HasIndex(row => row.Programme);
        builder.HasIndex(row => row.Person);
        builder.HasOne<ProgrammeRow>().WithMany().HasForeignKey(row => row.Programme);
        builder.HasOne<Person>().WithMany().HasForeignKey(row => row.Person);
        builder.Property(row => row.Parts).HasConversion(
            parts => string.Join(' ', parts),
            text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToImmutableArray(),
            new ValueComparer<ImmutableArray<string>>((a, b) => a.SequenceEqual(b), parts => parts.Length, parts => parts));
    }
}
