package dev.pingyi.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/** A stream that is unpacked once into nothing, to be counted, before PDFBox unpacks it into memory. */
final class PdfStream extends COSStream {

    /** Objects and tables come with one filter, or with one that makes them writable around it. */
    private static final int MOST_FILTERS = 2;

    private final PdfBudget budget;
    private boolean counted;

    PdfStream(RandomAccessStreamCache cache, RandomAccessReadView content, PdfBudget budget) throws IOException {
        super(cache, content);
        this.budget = budget;
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        count();
        return super.createInputStream(options);
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        count();
        return super.createView();
    }

    private void count() throws IOException {
        if (counted) {
            return;
        }
        counted = true;
        var filters = filters();
        if (filters.size() > MOST_FILTERS) {
            throw new PdfRefused("bomb");
        }
        boolean objects = COSName.OBJ_STM.equals(getCOSName(COSName.TYPE));
        try (InputStream raw = createRawInputStream()) {
            InputStream content = raw;
            for (int i = 0; i < filters.size(); i++) {
                boolean last = i == filters.size() - 1;
                var between = new ByteArrayOutputStream();
                filters.get(i)
                        .decode(
                                content,
                                budget.counting(last ? OutputStream.nullOutputStream() : between, last && objects),
                                this,
                                i);
                content = new ByteArrayInputStream(between.toByteArray());
            }
            if (filters.isEmpty()) {
                raw.transferTo(budget.counting(OutputStream.nullOutputStream(), objects));
            }
        }
    }

    private List<Filter> filters() throws IOException {
        List<Filter> filters = new ArrayList<>();
        var named = getFilters();
        if (named instanceof COSName name) {
            filters.add(FilterFactory.INSTANCE.getFilter(name));
        } else if (named instanceof COSArray names) {
            for (int i = 0; i < names.size(); i++) {
                if (!(names.getObject(i) instanceof COSName name)) {
                    throw new PdfRefused("broken");
                }
                filters.add(FilterFactory.INSTANCE.getFilter(name));
            }
        }
        return filters;
    }
}
